// A geometry proof beside its figure: the step that is chosen lights up what it speaks of, and what it rests on.
import type { Fact, Figure, GeometryStep } from "../contract";
import { fill, h } from "../dom";
import type { Board } from "../figure/board";

export type BoardLoader = () => Promise<{ board(element: HTMLElement, figure: Figure, said: (text: string) => void): Board }>;

export interface FigureView {
  readonly element: HTMLElement;
  choose(step: number): void;
  /** Draw, once the element is in the page. */
  mount(): Promise<void>;
  dispose(): void;
}

export function figureView(figure: Figure, load: BoardLoader, chosen: (step: number) => void): FigureView {
  const place = h("div", { class: "board jxgbox", id: "figure-board", role: "group" });
  const said = h("p", { class: "faint", role: "status" }, "Drag a free point (large): the construction is kept.");
  const dependents = new Map<number, GeometryStep>(figure.steps.map((step) => [step.number, step]));
  let made: Board | null = null;
  let current = 0;
  let gone = false;
  const buttons = figure.steps.map((step) => h("button", {
    type: "button", class: "step", onclick: () => choose(step.number), onfocus: () => choose(step.number),
    "data-goal": figure.goal_steps.includes(step.number),
  }, h("span", { class: "number" }, step.number), h("span", { class: "fact" }, step.text),
  h("span", { class: "reason" }, step.premises.length > 0 ? `${step.reason} (${step.premises.join(", ")})` : step.reason)));
  const list = h("ol", { class: "steps geometry-steps", "aria-label": "Steps of the proof" }, buttons.map((one) => h("li", {}, one)));

  function choose(number: number, focus = false): void {
    const step = dependents.get(number);
    if (!step || (number === current && !focus)) return;
    current = number;
    figure.steps.forEach((one, i) => {
      const button = buttons[i]!;
      if (one.number === number) button.setAttribute("aria-current", "step");
      else button.removeAttribute("aria-current");
      button.classList.toggle("premise", step.premises.includes(one.number));
      if (focus && one.number === number) button.focus();
    });
    light();
    chosen(number);
  }

  function light(): void {
    const step = dependents.get(current);
    const facts: Fact[] = step ? [step.fact, ...step.premises.map((one) => dependents.get(one)?.fact).filter((one) => one !== undefined)] : figure.goals;
    made?.light(facts);
  }

  list.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowDown" || event.key === "j" ? 1 : event.key === "ArrowUp" || event.key === "k" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = figure.steps.findIndex((one) => one.number === current);
    const next = figure.steps[Math.min(Math.max(at + step, 0), figure.steps.length - 1)];
    if (next) choose(next.number, true);
  });

  const element = h("div", { class: "figure-view" },
    h("div", { class: "panel" }, place, said,
      h("button", { type: "button", class: "small", onclick: () => {
        made?.reset();
        light();
      } }, "Put the points back")),
    h("div", { class: "panel" },
      figure.steps.length === 0 ? h("p", { class: "faint" }, "There is no proof; the figure shows the problem.") : list));
  return {
    element, choose,
    async mount() {
      const loaded = await load();
      if (gone) return;
      fill(place);
      made = loaded.board(place, figure, (text) => fill(said, text || "Drag a free point (large): the construction is kept."));
      light();
    },
    dispose() {
      gone = true;
      made?.dispose();
    },
  };
}
