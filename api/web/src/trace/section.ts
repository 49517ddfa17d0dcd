// The search tree with its controls, the state that is chosen, and a slider to see it grow again.
import { fill, h } from "../dom";
import { treeCanvas } from "./canvas";
import type { Search } from "./model";
import type { SizeBy } from "./painting";
import { showState } from "./panel";

export interface TreeSection {
  readonly element: HTMLElement;
  refresh(): void;
  show(state: number): void;
  dispose(): void;
}

export function treeSection(search: Search, chosen: (state: number) => void): TreeSection {
  const panel = h("aside", { class: "panel state-panel", "aria-label": "Chosen state" });
  let selected = -1;
  const canvas = treeCanvas(search, (state) => pick(state, false));
  const pick = (state: number, show: boolean): void => {
    selected = state;
    if (show) canvas.select(state, true);
    showState(panel, search, state, (to) => pick(to, true), canvas.toggleFold);
    chosen(state);
  };
  const failures: HTMLInputElement = h("input", { type: "checkbox", id: "tree-failures", onchange: (): void => canvas.set({ failures: failures.checked }) });
  failures.checked = search.edges.length < 3000;
  const sizeBy: HTMLSelectElement = h("select", { id: "tree-size", onchange: (): void => canvas.set({ sizeBy: sizeBy.value as SizeBy }) },
    ["visits", "value", "prior"].map((one) => h("option", { value: one }, one)));
  const find = h("input", { type: "search", id: "tree-find", placeholder: "goal or tactic", "aria-label": "Find in goals and tactics", onkeydown: (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const found = next(search, find.value, selected);
    if (found >= 0) pick(found, true);
  } });
  const time = h("input", { type: "range", id: "tree-time", min: 0, max: 1000, value: 1000, oninput: () => {
    const part = Number(time.value) / 1000;
    const until = part >= 1 ? undefined : search.time * part;
    canvas.set({ until });
    said.textContent = until === undefined ? "" : `${(until / 1000).toFixed(1)} s`;
  } });
  const said = h("output", { class: "faint" });
  const counts = h("span", { class: "faint", role: "status" });
  const element = h("div", { class: "tree-section" },
    h("div", { class: "controls" },
      h("button", { type: "button", class: "small", onclick: () => canvas.fit() }, "Show all"),
      h("label", {}, failures, " dead ends"),
      h("label", {}, "size by ", sizeBy),
      find,
      h("label", {}, "until ", time), said,
      h("span", { class: "legend" }, h("i", { class: "dot open" }), "open ", h("i", { class: "dot proved" }), "proved ",
        h("i", { class: "dot dead" }), "no way on ", h("i", { class: "dot failure" }), "failed"),
      counts),
    h("div", { class: "tree-and-panel" }, canvas.element, panel));
  showState(panel, search, -1, () => undefined, () => undefined);
  const refresh = (): void => {
    fill(counts, `${search.states.length} states, ${search.edges.length} tactics, ${search.solvedCount} proved`);
    canvas.refresh();
    if (selected >= 0 && !panel.contains(document.activeElement)) showState(panel, search, selected, (to) => pick(to, true), canvas.toggleFold);
  };
  refresh();
  return { element, refresh, show: (state) => pick(state, true), dispose: canvas.dispose };
}

/** The next state after this one whose goal, or whose tactic, has the text. */
function next(search: Search, text: string, after: number): number {
  const wanted = text.trim().toLowerCase();
  if (!wanted) return -1;
  const all = search.states.length;
  for (let i = 1; i <= all; i++) {
    const state = search.states[(after + i + all) % all];
    if (!state) continue;
    const by = search.edges[state.parent]?.tactic ?? "";
    if (state.goal.toLowerCase().includes(wanted) || by.toLowerCase().includes(wanted)) return state.id;
  }
  return -1;
}
