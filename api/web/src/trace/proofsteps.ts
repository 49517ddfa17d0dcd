// Which steps does the proof have, read off a trace? (For pages that have no service to ask.)
import type { ProofSteps, ProofStep } from "../contract";
import type { Search } from "./model";

/** The proof's steps in the order of its text; null when the trace has none. */
export function stepsOf(search: Search): ProofSteps | null {
  const { states, edges } = search.proof();
  const root = search.roots().find((one) => one.solved >= 0 && (search.end === null || search.end.status === (one.side === "prove" ? "proved" : "disproved")));
  if (!root || !states.has(root.id)) return null;
  const steps: ProofStep[] = [];
  const stack = [{ id: root.id, depth: 0 }];
  while (stack.length > 0) {
    const { id, depth } = stack.pop()!;
    const state = search.states[id]!;
    const edge = state.edges.map((one) => search.edges[one]!).find((one) => edges.has(one.id));
    if (!edge) continue;
    steps.push({
      number: steps.length + 1, depth, tactic: edge.tactic, before: state.goal,
      after: edge.to.map((to) => search.states[to]?.goal ?? ""), node: id, edge: edge.id, ms: edge.ms,
    });
    const deeper = edge.to.length > 1 ? depth + 1 : depth;
    for (const to of [...edge.to].reverse()) stack.push({ id: to, depth: deeper });
  }
  return { statement: search.start?.statement ?? "", theorem: search.end?.proof ?? "", side: root.side, root: root.id, steps };
}
