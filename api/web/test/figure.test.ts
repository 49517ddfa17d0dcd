import { describe, expect, it } from "vitest";
import type { Fact, Figure } from "../src/contract";
import { clauses, Construction } from "../src/figure/dragging";
import { rank, solve } from "../src/figure/elimination";
import { baseObjects, objectsOf } from "../src/figure/objects";

const TEXT = "a b c = triangle a b c; o = circumcenter o a b c; p = on_circle p o a; m = midpoint m a b ? cong o m o m";
const a = [0, 0] as const;
const b = [4, 0] as const;
const c = [1, 3] as const;
const o = [2, 1] as const;
const radius = Math.sqrt(5);
const points = new Map<string, readonly [number, number]>([["a", a], ["b", b], ["c", c], ["o", o], ["p", [2 + radius, 1]], ["m", [2, 0]]]);
const facts: Fact[] = [["cong", "o", "a", "o", "b"], ["cong", "o", "b", "o", "c"], ["cong", "o", "p", "o", "a"], ["coll", "m", "a", "b"], ["cong", "m", "a", "m", "b"]];
const made = (): Construction => new Construction(points, facts, clauses(TEXT));

describe("a construction", () => {
  it("knows how freely each point moves", () => {
    const found = made().freedom;
    expect(["a", "b", "c"].map((name) => found.get(name))).toEqual(["free", "free", "free"]);
    expect([found.get("o"), found.get("p"), found.get("m")]).toEqual(["fixed", "bound", "fixed"]);
  });
  it("holds while a free point is dragged, and the other free points stay", () => {
    const one = made();
    expect(one.drag("c", 2.5, 5)).toBe(true);
    expect(one.error()).toBeLessThan(1e-6);
    expect(one.position("c")).toEqual([2.5, 5]);
    expect(one.position("a")).toEqual([...a]);
    const [x, y] = one.position("o");
    expect(x).toBeCloseTo(2, 5);
    expect(Math.hypot(x - 2.5, y - 5)).toBeCloseTo(Math.hypot(x, y), 5);
  });
  it("keeps a bound point on its curve", () => {
    const one = made();
    expect(one.drag("p", 2, 9)).toBe(true);
    const [x, y] = one.position("p");
    expect(Math.hypot(x - 2, y - 1)).toBeCloseTo(radius, 5);
    expect(y).toBeGreaterThan(1.5);
    expect(one.position("o")[0]).toBeCloseTo(2, 6);
  });
  it("does not move what is determined", () => {
    const one = made();
    expect(one.drag("o", 0, 0)).toBe(false);
    expect(one.position("o")).toEqual([...o]);
  });
  it("stays where it was when it cannot hold", () => {
    const one = made();
    one.drag("c", 2, 0);
    expect(one.error()).toBeLessThan(1e-5);
  });
});

describe("elimination", () => {
  it("solves and counts", () => {
    expect(solve([[2, 1], [1, 3]], [3, 5])!.map((x) => x.toFixed(6))).toEqual(["0.800000", "1.400000"]);
    expect(solve([[0, 0], [0, 0]], [1, 1])).toBeNull();
    expect(rank([[1, 2], [2, 4]])).toBe(1);
    expect(rank([[1, 0], [0, 1], [1, 1]])).toBe(2);
  });
});

describe("objects", () => {
  it("are the lines, circles and triangles of a fact", () => {
    const all = (): boolean => true;
    expect(objectsOf(["perp", "a", "b", "c", "d"], all).segments).toEqual([["a", "b"], ["c", "d"]]);
    expect(objectsOf(["cyclic", "a", "b", "c", "d"], all).circumcircles).toEqual([["a", "b", "c"]]);
    expect(objectsOf(["simtri", "a", "b", "c", "d", "e", "f"], all).triangles).toHaveLength(2);
    expect(objectsOf(["rconst", "a", "b", "c", "d", "1/2"], (name) => name.length === 1).segments).toHaveLength(2);
  });
  it("of a problem are each drawn once", () => {
    const figure = { points: Object.fromEntries(points), assumptions: facts } as unknown as Figure;
    expect(baseObjects(figure).circles).toEqual([["o", "a"]]);
  });
});
