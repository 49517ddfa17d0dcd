// Which lines, circles and triangles does a fact speak of?
import type { Fact, Figure } from "../contract";

export interface Objects {
  readonly segments: readonly (readonly [string, string])[];
  /** Centre and a point. */
  readonly circles: readonly (readonly [string, string])[];
  /** Three points of the circle. */
  readonly circumcircles: readonly (readonly [string, string, string])[];
  readonly triangles: readonly (readonly [string, string, string])[];
  readonly points: readonly string[];
}

export function objectsOf(fact: Fact, known: (name: string) => boolean): Objects {
  const p = fact.slice(1).map(String).filter(known);
  const segments: [string, string][] = [];
  const circles: [string, string][] = [];
  const circumcircles: [string, string, string][] = [];
  const triangles: [string, string, string][] = [];
  switch (fact[0]) {
    case "coll":
    case "ncoll":
    case "midp":
      for (let i = 0; i < p.length; i++) for (let j = i + 1; j < p.length; j++) segments.push([p[i]!, p[j]!]);
      break;
    case "circle":
      if (p.length > 1) circles.push([p[0]!, p[1]!]);
      break;
    case "cyclic":
      if (p.length > 2) circumcircles.push([p[0]!, p[1]!, p[2]!]);
      break;
    default:
      if (/^(simtri|contri)/.test(String(fact[0])) && p.length === 6) {
        triangles.push([p[0]!, p[1]!, p[2]!], [p[3]!, p[4]!, p[5]!]);
      } else for (let i = 0; i + 1 < p.length; i += 2) segments.push([p[i]!, p[i + 1]!]);
  }
  return { segments: segments.filter(([a, b]) => a !== b), circles, circumcircles, triangles, points: [...new Set(p)] };
}

/** The lines and circles that the assumptions speak of, each once. */
export function baseObjects(figure: Figure): Objects {
  const known = (name: string): boolean => name in figure.points;
  const segments = new Map<string, readonly [string, string]>();
  const circumcircles = new Map<string, readonly [string, string, string]>();
  const around = new Map<string, Set<string>>();
  for (const fact of figure.assumptions) {
    const found = objectsOf(fact, known);
    if (fact[0] !== "eqangle" && fact[0] !== "eqratio") {
      for (const [a, b] of found.segments) segments.set(a < b ? `${a} ${b}` : `${b} ${a}`, [a, b]);
    }
    for (const three of found.circumcircles) circumcircles.set([...three].sort().join(" "), three);
    const p = fact.slice(1).map(String);
    if (fact[0] === "circle") p.slice(1).forEach((end) => put(around, p[0]!, end));
    if (fact[0] === "cong" && p.length >= 4) {
      for (const o of [p[0]!, p[1]!].filter((one) => one === p[2] || one === p[3])) p.filter((one) => one !== o).forEach((end) => put(around, o, end));
    }
  }
  return { segments: [...segments.values()], circumcircles: [...circumcircles.values()], circles: circles(figure, around), triangles: [], points: Object.keys(figure.points) };
}

function put(around: Map<string, Set<string>>, centre: string, end: string): void {
  if (!around.has(centre)) around.set(centre, new Set());
  around.get(centre)!.add(end);
}

/** Circles with at least three of the points that are named at one distance from their centre. */
function circles(figure: Figure, around: Map<string, Set<string>>): [string, string][] {
  const found: [string, string][] = [];
  for (const [centre, ends] of around) {
    const byRadius = new Map<string, string[]>();
    for (const end of ends) {
      const o = figure.points[centre];
      const p = figure.points[end];
      if (!o || !p) continue;
      const key = Math.hypot(p[0] - o[0], p[1] - o[1]).toPrecision(6);
      byRadius.set(key, [...(byRadius.get(key) ?? []), end]);
    }
    for (const group of byRadius.values()) if (group.length >= 3) found.push([centre, group[0]!]);
  }
  return found;
}
