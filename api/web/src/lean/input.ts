// A text area in which `\N` becomes ℕ, with a list of what goes on from the name being typed.
import { fill, h } from "../dom";
import { ABBREVIATIONS, afterTyping, beginning, completions, replaceNow, type Typed } from "./abbreviations";

/** Watch a text area; returns the line under it that shows the completions. */
export function symbolInput(area: HTMLTextAreaElement): HTMLElement {
  const hint = h("div", { class: "symbol-hint" }, idle());

  function put(change: Typed): void {
    area.value = change.text;
    area.setSelectionRange(change.caret, change.caret);
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function idle(): string {
    return "Type \\N for ℕ, \\forall for ∀, \\| for ∣, \\to for →; Tab takes the first suggestion.";
  }

  function suggest(): void {
    const start = beginning(area.value, area.selectionStart);
    const typed = start < 0 ? "" : area.value.slice(start + 1, area.selectionStart);
    const found = start < 0 ? [] : completions(typed);
    if (found.length === 0) fill(hint, idle());
    else fill(hint, found.map((name) => h("button", { type: "button", class: "small symbol", onclick: () => {
      const at = area.selectionStart;
      area.setRangeText(`\\${name}`, start, at, "end");
      const change = replaceNow(area.value, area.selectionStart);
      if (change) put(change);
      area.focus();
    } }, `${ABBREVIATIONS[name]} `, h("code", {}, `\\${name}`))));
  }

  area.addEventListener("input", (event) => {
    const typed = event as InputEvent;
    if (typed.inputType === "insertText" && area.selectionStart === area.selectionEnd) {
      const change = afterTyping(area.value, area.selectionStart);
      if (change) put(change);
    }
    suggest();
  });
  area.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || event.shiftKey) return;
    const change = replaceNow(area.value, area.selectionStart);
    if (!change) return;
    event.preventDefault();
    put(change);
    suggest();
  });
  return hint;
}
