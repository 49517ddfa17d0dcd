// What is known of one state of a search: its goal, its figures, and every tactic that was tried on it.
import { fill, h } from "../dom";
import { goalView, shortGoal } from "../lean/goal";
import { lean } from "../lean/highlight";
import type { Edge, Search } from "./model";

const WORDS: Record<string, string> = {
  goals: "goals left", solved: "proved", failed: "failed", timeout: "too slow", memory: "too much memory",
  crashed: "Lean crashed", refused: "refused", repeated: "seen before",
};
const MOST = 200;

export function showState(panel: HTMLElement, search: Search, id: number, go: (state: number) => void, fold: (state: number) => void): void {
  const state = search.states[id];
  if (!state) {
    fill(panel, h("p", { class: "faint" }, "Choose a state in the tree to see its goal and the tactics tried on it."));
    return;
  }
  const above = search.above(id);
  const by = search.edges[state.parent];
  const tried = state.edges.map((edge) => search.edges[edge]!).sort(byUse);
  fill(
    panel,
    h("h3", {}, `State ${id}`, state.side === "disprove" && h("span", { class: "chip" }, "negation"),
      state.solved >= 0 && h("span", { class: "chip proved" }, "proved")),
    above !== undefined && by && h("p", { class: "from" }, "from ", stateLink(search, above, go), " by ", h("code", {}, lean(by.tactic))),
    goalView(state.goal, above === undefined ? undefined : search.states[above]!.goal),
    h("dl", { class: "figures" },
      pair("visits", state.visits), pair("value", state.value === null ? "–" : state.value.toFixed(2)),
      pair("prior", by?.prior === null || by?.prior === undefined ? "–" : by.prior.toFixed(3)), pair("reached", `${(state.t / 1000).toFixed(2)} s`)),
    state.edges.length > 0 && h("button", { type: "button", class: "small", onclick: () => fold(id) }, "Fold or unfold"),
    h("h4", {}, `Tactics tried (${tried.length})`),
    tried.length === 0 ? h("p", { class: "faint" }, "None yet.") : h("ol", { class: "tactics" }, tried.slice(0, MOST).map((edge) => tacticRow(search, edge, go))),
    tried.length > MOST && h("p", { class: "faint" }, `and ${tried.length - MOST} more`),
  );
}

function byUse(a: Edge, b: Edge): number {
  const rank = (edge: Edge): number => (edge.out === "solved" ? 2 : edge.out === "goals" ? 1 : 0);
  return rank(b) - rank(a) || b.visits - a.visits || (b.prior ?? 0) - (a.prior ?? 0);
}

function tacticRow(search: Search, edge: Edge, go: (state: number) => void): HTMLElement {
  return h("li", { class: `tactic out-${edge.out}` },
    h("code", {}, lean(edge.tactic)),
    h("span", { class: "faint" }, [
      WORDS[edge.out] ?? edge.out, edge.prior === null ? "" : `prior ${edge.prior.toFixed(3)}`, edge.visits ? `${edge.visits} visits` : "", `${edge.ms} ms`,
    ].filter(Boolean).join(" · ")),
    edge.message && h("span", { class: "said" }, edge.message),
    edge.to.map((to) => h("span", { class: "to" }, "→ ", stateLink(search, to, go))),
  );
}

function stateLink(search: Search, id: number, go: (state: number) => void): HTMLElement {
  const goal = search.states[id]?.goal ?? "";
  return h("button", { type: "button", class: "link", onclick: () => go(id), title: goal.slice(0, 400) }, `${id}: ${shortGoal(goal, 40)}`);
}

function pair(name: string, value: string | number): HTMLElement {
  return h("div", {}, h("dt", {}, name), h("dd", {}, value));
}
