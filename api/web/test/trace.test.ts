import { describe, expect, it } from "vitest";
import { Camera } from "../src/trace/camera";
import { Kind, layout, Outcome, visible } from "../src/trace/layout";
import { Search, UnreadableTrace } from "../src/trace/model";
import { stepsOf } from "../src/trace/proofsteps";

const start = { k: "start", v: 1, name: "t", statement: "theorem t : a ∧ b", environment: "core", lean: "4", policy: "p", seed: 0, wall: 0 };
const node = (id: number, goal = `⊢ g${id}`, side = "prove") => ({ k: "node", id, side, goal, t: id });
const edge = (id: number, from: number, out: string, to: number[] = []) => ({ k: "edge", id, from, tactic: `t${id}`, out, to, ms: 1, t: 10 + id });

/** A proof by `t0` (two goals), `t2` and `t4`, with dead ends. */
function small(): Search {
  const search = new Search();
  const rows = [start, node(0), node(1), node(2), edge(0, 0, "goals", [1, 2]), edge(1, 0, "failed"), edge(2, 1, "solved"), node(3), edge(3, 2, "goals", [3]),
    edge(4, 2, "solved"), edge(5, 3, "failed"), edge(6, 3, "repeated", [2]), { k: "visits", nodes: [[0, 9, -2.5]], edges: [[0, 7]], t: 30 },
    { k: "solved", nodes: [1, 2, 0], t: 31 }, { k: "novel", x: 1 }, { k: "end", status: "proved", proof: "t0", message: null, seconds: 1, steps: 7, nodes: 4, t: 32 }];
  search.read([...rows.map((row) => JSON.stringify(row)), '{"k":"node","id":']);
  return search;
}

describe("a search", () => {
  it("grows line by line; torn lines and unknown kinds are passed over", () => {
    const search = small();
    expect(search.states).toHaveLength(4);
    expect(search.states[0]).toMatchObject({ visits: 9, value: -2.5, solved: 2 });
    expect(search.edges[0]!.visits).toBe(7);
    expect(search.end?.status).toBe("proved");
    expect(search.roots().map((root) => root.id)).toEqual([0]);
  });
  it("refuses a schema that is newer", () => {
    expect(() => new Search().take({ ...start, v: 2 })).toThrow(UnreadableTrace);
  });
  it("knows its proof and the steps of it", () => {
    const search = small();
    expect([...search.proof().edges].sort()).toEqual([0, 2, 4]);
    expect(stepsOf(search)!.steps.map((step) => [step.tactic, step.depth, step.after.length])).toEqual([["t0", 0, 2], ["t2", 1, 0], ["t4", 1, 0]]);
  });
  it("keeps one way to each state, also where edges lead back", () => {
    const search = new Search();
    for (const row of [start, node(0), node(1), edge(0, 0, "goals", [1]), edge(1, 1, "goals", [0])]) search.take(row);
    expect(search.roots().map((root) => root.id)).toEqual([0]);
    expect(search.above(1)).toBe(0);
  });
});

describe("the layout", () => {
  it("puts states in even columns, branching tactics between them, and rows in order", () => {
    const search = small();
    const laid = layout(search, { folded: new Set(), failures: true });
    const kinds = [...laid.columns[1]!].map((item) => laid.kind[item]);
    expect(kinds).toEqual([Kind.And]);
    for (const column of laid.columns) {
      const rows = [...column].map((item) => laid.row[item]!);
      expect(rows).toEqual([...rows].sort((a, b) => a - b));
      expect(new Set(rows).size).toBe(rows.length);
    }
    expect(laid.outcome[0]).toBe(Outcome.Proved);
    expect(laid.outcome[3]).toBe(Outcome.Dead);
  });
  it("leaves out dead ends, what is folded away, and what came later", () => {
    const search = small();
    const count = (options: Parameters<typeof layout>[1]): number => layout(search, options).count;
    const all = count({ folded: new Set(), failures: true });
    expect(count({ folded: new Set(), failures: false })).toBe(all - 3);
    const folded = layout(search, { folded: new Set([0]), failures: true });
    expect(folded.count).toBe(1);
    expect(folded.hidden[0]).toBe(3);
    expect(count({ folded: new Set(), failures: true, until: 5 })).toBe(1);
  });
  it("takes lines of thousands of tactics", () => {
    const search = new Search();
    search.take(start);
    for (let i = 0; i < 5000; i++) search.take(node(i));
    for (let i = 0; i + 1 < 5000; i++) search.take(edge(i, i, "goals", [i + 1]));
    const laid = layout(search, { folded: new Set(), failures: true });
    expect(laid.columns).toHaveLength(9999);
    expect(laid.rows).toBe(1);
  });
  it("finds what a window shows, and one neighbour on each side", () => {
    const row = Float64Array.from([0, 1, 2, 3, 4]);
    expect(visible(Int32Array.from([0, 1, 2, 3, 4]), row, 1.5, 2.5)).toEqual([1, 4]);
    expect(visible(Int32Array.from([0, 1, 2, 3, 4]), row, 9, 10)).toEqual([4, 5]);
  });
});

describe("the camera", () => {
  it("keeps the place under the pointer when it zooms", () => {
    const camera = new Camera();
    camera.fit(6, 1000, { width: 800, height: 600 });
    const row = (300 - camera.y) / camera.rowPx;
    camera.zoom(5, 400, 300);
    expect((300 - camera.y) / camera.rowPx).toBeCloseTo(row, 6);
  });
  it("shows all rows when it fits", () => {
    const camera = new Camera();
    const size = { width: 800, height: 600 };
    camera.fit(6, 20_000, size);
    expect(camera.sees(0, 1, size) && camera.sees(0, 19_999, size)).toBe(true);
  });
});
