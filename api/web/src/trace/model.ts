// What does a trace say so far? The graph of a search, grown line by line (the schema is that of `prover.trace`).

export type Side = "prove" | "disprove";

export interface State {
  readonly id: number;
  readonly side: Side;
  readonly goal: string;
  readonly t: number;
  /** Minus the tactics still needed, as estimated; before any visit, then as backed up. */
  value: number | null;
  visits: number;
  /** Place in the order in which states were proved; -1: not proved. */
  solved: number;
  /** The edge that led here first; -1: a root. */
  parent: number;
  readonly edges: number[];
}

export interface Edge {
  readonly id: number;
  readonly from: number;
  readonly tactic: string;
  readonly prior: number | null;
  readonly out: string;
  readonly to: readonly number[];
  readonly ms: number;
  readonly t: number;
  readonly message: string | null;
  visits: number;
}

export interface Start {
  readonly name: string;
  readonly statement: string;
  readonly environment: string;
  readonly lean: string;
  readonly policy: string;
  readonly seed: number;
  readonly wall: number;
}

export interface End {
  readonly status: string;
  readonly proof: string | null;
  readonly message: string | null;
  readonly seconds: number;
  readonly steps: number;
  readonly t: number;
}

export interface Best {
  readonly tactics: readonly string[];
  readonly open: number;
  readonly t: number;
}

const NEWEST = 1;

/** A trace of a newer schema than this program reads. */
export class UnreadableTrace extends Error {}

type Row = Record<string, unknown>;

export class Search {
  start: Start | null = null;
  end: End | null = null;
  readonly states: State[] = [];
  readonly edges: Edge[] = [];
  readonly bests: Best[] = [];
  readonly notes: { readonly text: string; readonly t: number }[] = [];
  /** Milliseconds of the last line. */
  time = 0;
  solvedCount = 0;
  /** Grows when states, edges or outcomes change (not with visits alone). */
  shape = 0;

  /** Take lines in; a line that is torn or of an unknown kind is passed over, as the schema asks. */
  read(lines: Iterable<string>): void {
    for (const line of lines) {
      if (!line) continue;
      let row: Row;
      try {
        row = JSON.parse(line) as Row;
      } catch {
        continue;
      }
      this.take(row);
    }
  }

  take(row: Row): void {
    if (typeof row.t === "number" && row.t > this.time) this.time = row.t;
    switch (row.k) {
      case "start":
        if (typeof row.v === "number" && row.v > NEWEST) {
          throw new UnreadableTrace(`This trace is of version ${row.v}; this viewer reads version ${NEWEST}.`);
        }
        this.start = row as unknown as Start;
        break;
      case "node":
        this.states[row.id as number] = {
          id: row.id as number, side: row.side as Side, goal: row.goal as string, t: row.t as number,
          value: (row.value as number | undefined) ?? null, visits: 0, solved: -1, parent: -1, edges: [],
        };
        this.shape++;
        break;
      case "edge":
        this.takeEdge(row);
        this.shape++;
        break;
      case "visits":
        for (const [id, visits, value] of row.nodes as [number, number, number | null][]) {
          const state = this.states[id];
          if (state) {
            state.visits = visits;
            if (value !== null) state.value = value;
          }
        }
        for (const [id, visits] of row.edges as [number, number][]) {
          const edge = this.edges[id];
          if (edge) edge.visits = visits;
        }
        break;
      case "solved":
        for (const id of row.nodes as number[]) {
          const state = this.states[id];
          if (state && state.solved < 0) state.solved = this.solvedCount++;
        }
        this.shape++;
        break;
      case "best":
        this.bests.push({ tactics: row.tactics as string[], open: row.open as number, t: row.t as number });
        break;
      case "note":
        this.notes.push({ text: row.text as string, t: row.t as number });
        break;
      case "end":
        this.end = row as unknown as End;
        break;
    }
  }

  private takeEdge(row: Row): void {
    const edge: Edge = {
      id: row.id as number, from: row.from as number, tactic: row.tactic as string,
      prior: (row.prior as number | undefined) ?? null, out: row.out as string,
      to: (row.to as number[] | undefined) ?? [], ms: row.ms as number, t: row.t as number,
      message: (row.msg as string | undefined) ?? null, visits: 0,
    };
    const from = this.states[edge.from];
    if (!from) return;
    this.edges[edge.id] = edge;
    from.edges.push(edge.id);
    if (edge.out !== "goals") return;
    for (const id of edge.to) {
      const state = this.states[id];
      if (state && state.parent < 0 && !this.isAbove(id, edge.from)) state.parent = edge.id;
    }
  }

  /** Whether a state lies on the way from its root to another (or is it). */
  private isAbove(above: number, id: number): boolean {
    // The usual case, a new state, costs nothing: nothing hangs on it yet.
    if (above !== id && this.states[above]!.edges.length === 0) return false;
    for (let at: number | undefined = id; at !== undefined; at = this.above(at)) {
      if (at === above) return true;
    }
    return false;
  }

  /** The state from which this one was reached first. */
  above(id: number): number | undefined {
    const parent = this.states[id]?.parent ?? -1;
    return parent < 0 ? undefined : this.edges[parent]?.from;
  }

  roots(): State[] {
    return this.states.filter((state) => state && state.parent < 0);
  }

  /** The states and edges of the proof that was found, if one was. */
  proof(): { states: Set<number>; edges: Set<number> } {
    const states = new Set<number>();
    const edges = new Set<number>();
    const stack = this.roots().filter((root) => root.solved >= 0).map((root) => root.id);
    while (stack.length > 0) {
      const state = this.states[stack.pop()!]!;
      if (states.has(state.id)) continue;
      states.add(state.id);
      // The goals left by the tactic that proved it were all proved before it.
      const edge = state.edges
        .map((id) => this.edges[id]!)
        .find((one) => one.out === "solved"
          || (one.to.length > 0 && one.to.every((id) => {
            const solved = this.states[id]?.solved ?? -1;
            return solved >= 0 && solved < state.solved;
          })));
      if (!edge) continue;
      edges.add(edge.id);
      stack.push(...edge.to);
    }
    return { states, edges };
  }
}

/** Whether a tactic came to nothing. */
export function isFailure(edge: Edge): boolean {
  return edge.out !== "goals" && edge.out !== "solved";
}
