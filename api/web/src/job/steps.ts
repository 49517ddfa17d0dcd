// The proof, step by step: its tactics, and the goals before and after the one that is chosen.
import type { ProofSteps } from "../contract";
import { fill, h } from "../dom";
import { goalView } from "../lean/goal";
import { lean } from "../lean/highlight";

export interface StepsView {
  readonly element: HTMLElement;
  choose(number: number): void;
}

export function stepsView(proof: ProofSteps, chosen: (step: number) => void, showInTree: (node: number) => void): StepsView {
  const detail = h("div", { class: "panel step-detail", "aria-live": "polite" });
  const buttons = proof.steps.map((step) =>
    h("button", {
      type: "button", class: "step", "data-depth": Math.min(step.depth, 8), onclick: () => choose(step.number),
    }, h("span", { class: "number" }, step.number), h("code", {}, lean(step.tactic))));
  const list = h("ol", { class: "steps", "aria-label": "Steps of the proof" }, buttons.map((one) => h("li", {}, one)));
  let current = 0;

  function choose(number: number, focus = false): void {
    const step = proof.steps[number - 1];
    if (!step) return;
    current = number;
    buttons.forEach((one, i) => one.toggleAttribute("aria-current", i === number - 1));
    buttons[number - 1]!.setAttribute("aria-current", "step");
    if (focus) buttons[number - 1]!.focus();
    const node = step.node;
    fill(
      detail,
      h("h3", {}, `Step ${number} of ${proof.steps.length}`),
      h("pre", { class: "tactic-text" }, lean(step.tactic)),
      h("div", { class: "before-after" },
        h("section", {}, h("h4", {}, "Before"), goalView(step.before)),
        h("section", {}, h("h4", {}, step.after.length === 0 ? "After: no goal is left" : step.after.length === 1 ? "After" : `After: ${step.after.length} goals`),
          step.after.map((goal) => goalView(goal, step.before)))),
      h("p", { class: "faint" }, step.ms === null ? "" : `${step.ms} ms in Lean`),
      node !== null && h("button", { type: "button", class: "small", onclick: () => showInTree(node) }, "Show in the tree"),
    );
    chosen(number);
  }

  list.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowDown" || event.key === "j" ? 1 : event.key === "ArrowUp" || event.key === "k" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    choose(Math.min(Math.max(current + step, 1), proof.steps.length), true);
  });
  const element = h("div", { class: "steps-view" },
    h("div", { class: "panel" },
      proof.side === "disprove" && h("p", { class: "note" }, "The statement is false: these are the steps of a proof of its negation."),
      list),
    detail);
  return { element, choose };
}
