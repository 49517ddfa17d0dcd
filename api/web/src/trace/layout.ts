// Where does each state of a search stand? A tree from left to right: depth is the column, leaves fill the rows.
import { isFailure, type Search } from "./model";

export enum Kind {
  State = 0,
  /** A tactic that left several goals. */
  And = 1,
  /** A tactic that proved its state. */
  Done = 2,
  /** A tactic that came to nothing. */
  Failure = 3,
}

export enum Outcome {
  Open = 0,
  Proved = 1,
  /** Every tactic tried so far has failed. */
  Dead = 2,
}

/** Items in the order of a walk; within a column their rows grow. */
export interface Layout {
  readonly count: number;
  readonly kind: Uint8Array;
  /** State or edge. */
  readonly id: Int32Array;
  /** Item that it hangs on; -1 for a root. */
  readonly parent: Int32Array;
  /** Two a depth: states in the even ones, branching tactics in the odd ones. */
  readonly column: Int32Array;
  readonly row: Float64Array;
  readonly columns: readonly Int32Array[];
  /** Item of a state; -1 when it is folded away. */
  readonly ofState: Int32Array;
  /** By state. */
  readonly outcome: Uint8Array;
  /** States hidden below a folded state; by state. */
  readonly hidden: Int32Array;
  readonly rows: number;
}

export interface LayoutOptions {
  readonly folded: ReadonlySet<number>;
  readonly failures: boolean;
  /** Milliseconds: what came later is left out. */
  readonly until?: number;
}

const SMALL_ROW = 0.5;

/** Lay a search out; without recursion, since lines of hundreds of tactics occur. */
export function layout(search: Search, options: LayoutOptions): Layout {
  const until = options.until ?? Infinity;
  const most = search.states.length + search.edges.length;
  const kind = new Uint8Array(most);
  const id = new Int32Array(most);
  const parent = new Int32Array(most);
  const column = new Int32Array(most);
  const row = new Float64Array(most);
  const first = new Float64Array(most).fill(-1);
  const last = new Float64Array(most);
  const ofState = new Int32Array(search.states.length).fill(-1);
  const hidden = new Int32Array(search.states.length);
  let count = 0;
  let rows = 0;

  const add = (of: Kind, which: number, under: number, at: number): number => {
    const item = count++;
    kind[item] = of;
    id[item] = which;
    parent[item] = under;
    column[item] = at;
    return item;
  };
  // Tasks of the walk: an item to open (>= 0), or, negated, one whose children are all placed.
  const stack: number[] = [];
  const pending: { of: Kind; which: number; under: number; at: number }[] = [];
  const later = (of: Kind, which: number, under: number, at: number): void => {
    stack.push(pending.length);
    pending.push({ of, which, under, at });
  };
  const place = (item: number, height: number): void => {
    row[item] = rows + height / 2;
    rows += height;
  };
  const settle = (item: number): void => {
    const up = parent[item]!;
    if (up < 0) return;
    if (first[up]! < 0) first[up] = row[item]!;
    last[up] = row[item]!;
  };

  const roots = search.roots().filter((root) => root.t <= until).reverse();
  for (const root of roots) later(Kind.State, root.id, -1, 0);
  while (stack.length > 0) {
    const task = stack.pop()!;
    if (task < 0) {
      const item = -task - 1;
      row[item] = (first[item]! + last[item]!) / 2;
      settle(item);
      continue;
    }
    const { of, which, under, at } = pending[task]!;
    const item = add(of, which, under, at);
    const before = stack.length;
    stack.push(-item - 1);
    if (of === Kind.State) {
      ofState[which] = item;
      const state = search.states[which]!;
      if (!options.folded.has(which)) {
        for (let i = state.edges.length - 1; i >= 0; i--) {
          const edge = search.edges[state.edges[i]!]!;
          if (edge.t > until) continue;
          const own = edge.out === "goals" ? edge.to.filter((to) => search.states[to]?.parent === edge.id) : [];
          if (edge.to.length > 1 && own.length > 0) later(Kind.And, edge.id, item, at + 1);
          else if (own.length === 1) later(Kind.State, own[0]!, item, at + 2);
          else if (edge.out === "solved") later(Kind.Done, edge.id, item, at + 2);
          else if (options.failures && (isFailure(edge) || edge.to.length > 0)) later(Kind.Failure, edge.id, item, at + 2);
        }
      } else hidden[which] = below(search, which, until);
    } else if (of === Kind.And) {
      const edge = search.edges[which]!;
      for (let i = edge.to.length - 1; i >= 0; i--) {
        const to = edge.to[i]!;
        if (search.states[to]?.parent === edge.id && edge.to.indexOf(to) === i) later(Kind.State, to, item, at + 1);
      }
    }
    if (stack.length === before + 1) {
      stack.pop();
      place(item, of === Kind.State ? 1 : SMALL_ROW);
      settle(item);
    }
  }
  return {
    count, kind, id, parent, column, row, columns: byColumn(column, count), ofState,
    outcome: outcomes(search), hidden, rows: Math.max(rows, 1),
  };
}

function byColumn(column: Int32Array, count: number): Int32Array[] {
  const sizes: number[] = [];
  for (let item = 0; item < count; item++) sizes[column[item]!] = (sizes[column[item]!] ?? 0) + 1;
  const found = Array.from(sizes, (size) => new Int32Array(size ?? 0));
  const filled = new Int32Array(found.length);
  for (let item = 0; item < count; item++) {
    const at = column[item]!;
    found[at]![filled[at]!++] = item;
  }
  return found;
}

function below(search: Search, top: number, until: number): number {
  const stack = [top];
  let found = -1;
  while (stack.length > 0) {
    const state = search.states[stack.pop()!]!;
    found++;
    for (const id of state.edges) {
      const edge = search.edges[id]!;
      for (const to of edge.to) {
        const next = search.states[to];
        if (next?.parent === edge.id && next.t <= until) stack.push(to);
      }
    }
  }
  return found;
}

function outcomes(search: Search): Uint8Array {
  const found = new Uint8Array(search.states.length);
  // A state is written after the one it was reached from, so that backwards is from the leaves.
  for (let i = search.states.length - 1; i >= 0; i--) {
    const state = search.states[i];
    if (!state) continue;
    if (state.solved >= 0) found[i] = Outcome.Proved;
    else if (
      state.edges.length > 0
      && state.edges.every((id) => {
        const edge = search.edges[id]!;
        return isFailure(edge) || edge.to.some((to) => search.states[to]?.parent === id && found[to] === Outcome.Dead);
      })
    ) found[i] = Outcome.Dead;
  }
  return found;
}

/** The items of a column whose rows lie in [from, to], and one more on each side: [first, end) into the column. */
export function visible(column: Int32Array, row: Float64Array, from: number, to: number): [number, number] {
  return [Math.max(firstFrom(column, row, from) - 1, 0), Math.min(firstFrom(column, row, to) + 1, column.length)];
}

/** The place of the first item of a column whose row is at least this. */
export function firstFrom(column: Int32Array, row: Float64Array, least: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[column[middle]!]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
