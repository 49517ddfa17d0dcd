// What are the parts of a goal as Lean prints it, and what has a step changed in it?
import { h } from "../dom";
import { lean } from "./highlight";

export interface Hypothesis {
  readonly names: string;
  readonly type: string;
}

export interface Goal {
  readonly hypotheses: readonly Hypothesis[];
  readonly conclusion: string;
}

/** Read a goal: lines `names : type`, continued by indented lines, then `⊢ conclusion`. */
export function parseGoal(text: string): Goal {
  const at = text.search(/(^|\n)⊢ ?/);
  const before = at < 0 ? "" : text.slice(0, at);
  const conclusion = at < 0 ? text : text.slice(text.indexOf("⊢", at) + 1);
  const hypotheses: Hypothesis[] = [];
  for (const line of before.split("\n")) {
    if (!line.trim() || line.startsWith("case ")) continue;
    const last = hypotheses[hypotheses.length - 1];
    if (/^\s/.test(line) && last) {
      hypotheses[hypotheses.length - 1] = { names: last.names, type: `${last.type}\n${line}` };
      continue;
    }
    const colon = line.indexOf(" : ");
    hypotheses.push(colon < 0 ? { names: "", type: line } : { names: line.slice(0, colon), type: line.slice(colon + 3) });
  }
  return { hypotheses, conclusion: conclusion.trim() };
}

/** The goal in one line of at most so many characters, for labels. */
export function shortGoal(text: string, most = 60): string {
  const line = parseGoal(text).conclusion.replace(/\s+/g, " ");
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

/** The goal as nodes; what is not in `than` is marked as new. */
export function goalView(text: string, than?: string): HTMLElement {
  const goal = parseGoal(text);
  const old = than === undefined ? null : parseGoal(than);
  const known = new Set(old?.hypotheses.map((one) => `${one.names} : ${one.type}`));
  const changed = old !== null && old.conclusion !== goal.conclusion;
  return h(
    "div", { class: "goal" },
    goal.hypotheses.map((one) => {
      const fresh = old !== null && !known.has(`${one.names} : ${one.type}`);
      return h(
        "div", { class: fresh ? "hypothesis fresh" : "hypothesis" },
        one.names && h("span", { class: "lean-hypothesis" }, one.names), one.names && " : ", lean(one.type),
      );
    }),
    h("div", { class: changed ? "conclusion fresh" : "conclusion" }, h("span", { class: "turnstile" }, "⊢ "), lean(goal.conclusion)),
  );
}
