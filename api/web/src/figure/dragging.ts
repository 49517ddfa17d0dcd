// Where do the points of a figure go when one of them is dragged and the construction is to hold?
//
// The assumptions are equations. After a point was moved, the others are moved by Newton's method, each time
// with the shortest step that satisfies the linearised equations, where moving a point that the construction
// leaves free counts as long and moving a constructed one as short (Gauss–Newton for underdetermined systems,
// weighted minimum norm: Δ = −W·Jᵀ·(J·W·Jᵀ)⁻¹·r). Long drags go in small steps, so that the figure stays on
// its branch: the same intersection of a line and a circle, the same side.
import type { Fact } from "../contract";
import { equation, type Equation, type Points } from "./equations";
import { rank, solve } from "./elimination";

const EXACT = 1e-7;
const ROUNDS = 20;
const STEPS = 12;
const NUDGE = 1e-6;

/** How freely the construction leaves a point: `free`, `bound` (to a curve, or with others) or `fixed`. */
export type Freedom = "free" | "bound" | "fixed";

export class Construction {
  readonly names: readonly string[];
  readonly freedom: ReadonlyMap<string, Freedom>;
  private readonly equations: readonly Equation[];
  private readonly place: ReadonlyMap<string, number>;
  private at: Float64Array;
  private readonly extent: number;

  /** `clauses`: the points made together, in order; of a figure drawn at `points`. */
  constructor(points: Points, assumptions: readonly Fact[], clauses: readonly (readonly string[])[]) {
    this.names = [...points.keys()];
    this.place = new Map(this.names.map((name, i) => [name, i]));
    this.at = Float64Array.from(this.names.flatMap((name) => [...points.get(name)!]));
    this.equations = assumptions.map((fact) => equation(fact, points)).filter((one) => one !== null);
    const all = [...this.at];
    this.extent = Math.max(...all) - Math.min(...all) || 1;
    this.freedom = this.freedoms(clauses);
  }

  position(name: string): [number, number] {
    const i = this.place.get(name)!;
    return [this.at[2 * i]!, this.at[2 * i + 1]!];
  }

  /** Drag a point towards a place; false when it cannot get there (then it is as near as it came). */
  drag(name: string, x: number, y: number): boolean {
    if (this.freedom.get(name) === "fixed") return false;
    const [fromX, fromY] = this.position(name);
    const far = Math.hypot(x - fromX, y - fromY) / this.extent;
    const steps = Math.min(Math.max(Math.ceil(far / 0.04), 1), STEPS);
    for (let step = 1; step <= steps; step++) {
      const before = this.at.slice();
      const i = this.place.get(name)!;
      this.at[2 * i] = fromX + ((x - fromX) * step) / steps;
      this.at[2 * i + 1] = fromY + ((y - fromY) * step) / steps;
      if (!this.settle(name)) {
        this.at = before;
        return false;
      }
    }
    return true;
  }

  /** The largest residual of the assumptions: 0 when all hold. */
  error(): number {
    return Math.max(0, ...this.residuals().map(Math.abs));
  }

  private settle(dragged: string): boolean {
    const weights = this.weights(dragged);
    for (let round = 0; round < ROUNDS; round++) {
      const residuals = this.residuals();
      const worst = Math.max(0, ...residuals.map(Math.abs));
      if (!Number.isFinite(worst)) return false;
      if (worst < EXACT) return true;
      if (round > 6 && worst > 0.5) return false;
      const jacobian = this.jacobian(this.equations);
      const step = shortest(jacobian, residuals, weights);
      if (!step) return false;
      const longest = Math.max(...step.map(Math.abs));
      // A step much longer than the drag would leap to another branch.
      const damping = Math.min(1, (0.25 * this.extent) / (longest || 1));
      for (let j = 0; j < step.length; j++) this.at[j]! += damping * step[j]!;
    }
    return this.error() < 100 * EXACT;
  }

  private weights(dragged: string): number[] {
    const own = this.freedom.get(dragged);
    return this.names.flatMap((name) => {
      const freedom = this.freedom.get(name)!;
      const weight = name === dragged ? (own === "free" ? 0 : 1e-2) : freedom === "free" ? 0 : freedom === "bound" ? 1e-3 : 1;
      return [weight, weight];
    });
  }

  private residuals(): number[] {
    const at = (name: string): [number, number] => this.position(name);
    return this.equations.flatMap((one) => one.residual(at));
  }

  /** Rows: residuals; columns: coordinates. By differences, since the equations are short. */
  private jacobian(equations: readonly Equation[]): number[][] {
    const at = (name: string): [number, number] => this.position(name);
    const h = NUDGE * this.extent;
    return equations.flatMap((one) => {
      const rows = one.residual(at).map(() => new Array<number>(this.at.length).fill(0));
      for (const name of one.points) {
        for (const column of [2 * this.place.get(name)!, 2 * this.place.get(name)! + 1]) {
          const before = this.at[column]!;
          this.at[column] = before + h;
          const above = one.residual(at);
          this.at[column] = before - h;
          const below = one.residual(at);
          this.at[column] = before;
          rows.forEach((row, i) => (row[column] = (above[i]! - below[i]!) / (2 * h)));
        }
      }
      return rows;
    });
  }

  private freedoms(clauses: readonly (readonly string[])[]): Map<string, Freedom> {
    const found = new Map<string, Freedom>();
    const known = new Set<string>();
    const named = new Set(clauses.flat());
    const groups = [...clauses, ...this.names.filter((name) => !named.has(name)).map((name) => [name])];
    for (const group of groups) {
      const own = group.filter((name) => this.place.has(name) && !known.has(name));
      own.forEach((name) => known.add(name));
      const equations = this.equations.filter(
        (one) => one.points.every((name) => known.has(name)) && one.points.some((name) => own.includes(name)));
      const columns = own.flatMap((name) => [2 * this.place.get(name)!, 2 * this.place.get(name)! + 1]);
      const fixed = rank(this.jacobian(equations).map((row) => columns.map((column) => row[column]!)));
      const freedom = fixed === 0 ? "free" : fixed < columns.length ? "bound" : "fixed";
      own.forEach((name) => found.set(name, freedom));
    }
    return found;
  }
}

function shortest(jacobian: number[][], residuals: number[], weights: readonly number[]): number[] | null {
  const m = residuals.length;
  const product: number[][] = [];
  let largest = 0;
  for (let i = 0; i < m; i++) {
    const row = new Array<number>(m).fill(0);
    for (let k = 0; k < m; k++) {
      let sum = 0;
      for (let j = 0; j < weights.length; j++) sum += jacobian[i]![j]! * weights[j]! * jacobian[k]![j]!;
      row[k] = sum;
    }
    largest = Math.max(largest, row[i]!);
    product.push(row);
  }
  // Redundant equations make the product singular; a little of the identity leaves the answer as it is.
  for (let i = 0; i < m; i++) product[i]![i]! += 1e-10 * largest;
  const multipliers = solve(product, [...residuals]);
  if (!multipliers) return null;
  return weights.map((weight, j) => {
    let sum = 0;
    for (let i = 0; i < m; i++) sum += jacobian[i]![j]! * multipliers[i]!;
    return -weight * sum;
  });
}

/** The points that each clause of a construction makes: `a b c = triangle a b c; d = foot d a b c ? …`. */
export function clauses(construction: string | null): string[][] {
  if (!construction) return [];
  const text = construction.split("?")[0]!;
  return text.split(";").map((clause) => (clause.split("=")[0] ?? "").trim().split(/\s+/).filter(Boolean)
    // `x@1_2` gives a point its place.
    .map((name) => name.split("@")[0]!));
}
