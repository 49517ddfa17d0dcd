// How is a refusal shown? What was wrong, where, and what to do; for a missing key, a place to give one.
import { Refusal, setKey } from "./client";
import { h } from "./dom";

export function refusalView(error: unknown): HTMLElement {
  if (!(error instanceof Refusal)) {
    return h("div", { class: "problem", role: "alert" }, h("strong", {}, error instanceof TypeError ? "The service could not be reached. " : "This cannot be shown. "), error instanceof Error ? error.message : String(error));
  }
  const { problem } = error;
  if (problem.status === 401) return keyForm(problem.detail ?? problem.title);
  const where = typeof problem.line === "number" ? ` (line ${problem.line}, column ${problem.column ?? 0})` : "";
  return h("div", { class: "problem", role: "alert" },
    h("strong", {}, problem.title + where), problem.detail && h("pre", { class: "detail" }, problem.detail),
    problem.errors && problem.errors.length > 0 && h("ul", {}, problem.errors.map((one) => h("li", {}, `${one.where}: ${one.message}`))));
}

function keyForm(detail: string): HTMLElement {
  const input = h("input", { type: "password", id: "key", autocomplete: "off", required: true });
  return h("form", { class: "problem", role: "alert", onsubmit: (event: Event) => {
    event.preventDefault();
    setKey(input.value.trim());
    location.reload();
  } }, h("p", {}, detail), h("label", { for: "key" }, "API key "), input, " ", h("button", {}, "Use it in this tab"));
}
