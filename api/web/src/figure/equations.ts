// When does a figure satisfy a fact? Each fact is an equation between the points' coordinates, of no dimension.
import type { Fact } from "../contract";

export type Points = ReadonlyMap<string, readonly [number, number]>;

/** How far a figure is from satisfying one fact: 0 when it does. */
export interface Equation {
  readonly points: readonly string[];
  residual(at: (point: string) => readonly [number, number]): number[];
}

type At = (point: string) => readonly [number, number];

function vector(at: At, a: string, b: string): [number, number] {
  const p = at(a);
  const q = at(b);
  return [q[0] - p[0], q[1] - p[1]];
}

function length(at: At, a: string, b: string): number {
  return Math.hypot(...vector(at, a, b));
}

function sine(u: readonly [number, number], v: readonly [number, number]): number {
  return (u[0] * v[1] - u[1] * v[0]) / (Math.hypot(...u) * Math.hypot(...v) || 1);
}

function direction(at: At, a: string, b: string): number {
  const [x, y] = vector(at, a, b);
  return Math.atan2(y, x);
}

function apart(x: number, y: number): number {
  return (x - y) / (Math.abs(x) + Math.abs(y) || 1);
}

/** The angle from one line to the next, of each pair of lines; they are equal as angles of lines (modulo π). */
function angle(at: At, p: readonly string[]): number {
  return direction(at, p[2]!, p[3]!) - direction(at, p[0]!, p[1]!);
}

/** The equation of a fact; constants of angles, ratios and lengths are those of the figure as it was drawn. */
export function equation(fact: Fact, drawn: Points): Equation | null {
  const names = fact.slice(1).map(String);
  const p = names.filter((name) => drawn.has(name));
  const first: At = (name) => drawn.get(name)!;
  const made = (count: number, residual: (at: At) => number[]): Equation | null =>
    p.length >= count ? { points: [...new Set(p)], residual } : null;
  switch (fact[0]) {
    case "coll":
      return made(3, (at) => p.slice(2).map((c) => sine(vector(at, p[0]!, p[1]!), vector(at, p[0]!, c))));
    case "para":
      return made(4, (at) => [sine(vector(at, p[0]!, p[1]!), vector(at, p[2]!, p[3]!))]);
    case "perp":
      return made(4, (at) => {
        const [x, y] = vector(at, p[2]!, p[3]!);
        return [sine(vector(at, p[0]!, p[1]!), [-y, x])];
      });
    case "midp":
      return made(3, (at) => {
        const size = length(at, p[1]!, p[2]!) || 1;
        return [0, 1].map((i) => (2 * at(p[0]!)[i]! - at(p[1]!)[i]! - at(p[2]!)[i]!) / size);
      });
    case "cong":
      return made(4, (at) => [apart(length(at, p[0]!, p[1]!), length(at, p[2]!, p[3]!))]);
    case "circle":
      return made(3, (at) => p.slice(2).map((c) => apart(length(at, p[0]!, p[1]!), length(at, p[0]!, c))));
    case "cyclic":
      return made(4, (at) => p.slice(3).map((d) =>
        Math.sin(angle(at, [p[0]!, p[2]!, p[1]!, p[2]!]) - angle(at, [p[0]!, d, p[1]!, d]))));
    case "eqangle":
      return made(8, (at) => [Math.sin(angle(at, p.slice(0, 4)) - angle(at, p.slice(4, 8)))]);
    case "eqratio":
      return made(8, (at) => [apart(
        length(at, p[0]!, p[1]!) * length(at, p[6]!, p[7]!), length(at, p[2]!, p[3]!) * length(at, p[4]!, p[5]!))]);
    case "aconst": {
      if (p.length < 4) return null;
      const wanted = angle(first, p);
      return made(4, (at) => [Math.sin(angle(at, p) - wanted)]);
    }
    case "rconst": {
      if (p.length < 4) return null;
      const wanted = length(first, p[0]!, p[1]!) / length(first, p[2]!, p[3]!);
      return made(4, (at) => [apart(length(at, p[0]!, p[1]!), wanted * length(at, p[2]!, p[3]!))]);
    }
    case "lconst": {
      if (p.length < 2) return null;
      const wanted = length(first, p[0]!, p[1]!);
      return made(2, (at) => [apart(length(at, p[0]!, p[1]!), wanted)]);
    }
    default:
      return null;
  }
}
