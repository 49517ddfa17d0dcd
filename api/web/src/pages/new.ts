// Where a problem is typed: Lean with its symbols, or a construction with its figure beside it.
import { get, post, Refusal } from "../client";
import type { Figure, Health, Job } from "../contract";
import { fill, h } from "../dom";
import type { Board } from "../figure/board";
import { symbolInput } from "../lean/input";
import { lean } from "../lean/highlight";
import { refusalView } from "../problem";
import { go, setQuery, type Page } from "../router";
import { GEOMETRY_EXAMPLES, LEAN_EXAMPLES, type Example } from "./examples";

const PAUSE = 350;

export function newPage(query: URLSearchParams): Page {
  const stop = new AbortController();
  let kind: "lean" | "geometry" = query.get("kind") === "geometry" ? "geometry" : "lean";
  let drawn: Board | null = null;
  let drawing: AbortController | null = null;
  let timer = 0;
  const texts = { lean: "", geometry: "" };
  texts[kind] = query.get("text") ?? (kind === "lean" ? LEAN_EXAMPLES : GEOMETRY_EXAMPLES)[0]!.text;

  const area = h("textarea", { id: "problem-text", rows: 6, spellcheck: "false", autocapitalize: "off", autocomplete: "off" });
  const hint = symbolInput(area);
  const label = h("label", { for: "problem-text" });
  const trouble = h("div");
  const shown = h("pre", { class: "preview", "aria-hidden": "true" });
  const figure = h("div", { class: "board jxgbox", id: "live-figure", role: "group", hidden: true });
  const figureSaid = h("p", { class: "faint", role: "status" });
  const examples = h("div", { class: "examples" });
  const time = h("input", { type: "number", id: "seconds", min: 1, max: 86400, step: 1, value: query.get("seconds") ?? 30 });
  const mode = h("select", { id: "mode" }, [["both", "prove or disprove"], ["prove", "prove"], ["disprove", "disprove"]].map(([value, text]) => h("option", { value: value! }, text)));
  const environment = h("select", { id: "environment" }, h("option", { value: "core" }, "core"));
  const policy = h("select", { id: "policy" }, h("option", { value: "" }, "the server's choice"));
  const seed = h("input", { type: "number", id: "seed", min: 0, max: 2147483647, value: 0 });
  const leanOnly = h("div", { class: "controls" }, h("label", {}, "look for ", mode), h("label", {}, "environment ", environment), h("label", {}, "policy ", policy));
  const send = h("button", { class: "primary" }, "Solve");
  const kinds = h("div", { class: "switch", role: "group", "aria-label": "Kind of problem" },
    (["lean", "geometry"] as const).map((one) => h("button", { type: "button", "data-kind": one, onclick: () => setKind(one) }, one === "lean" ? "Lean statement" : "Plane geometry")));

  function setKind(to: "lean" | "geometry"): void {
    texts[kind] = area.value;
    kind = to;
    if (!texts[kind]) texts[kind] = (kind === "lean" ? LEAN_EXAMPLES : GEOMETRY_EXAMPLES)[0]!.text;
    show();
  }

  function show(): void {
    area.value = texts[kind];
    label.textContent = kind === "lean" ? "Theorem (Lean 4, without a proof)" : "Construction and goal (JGEX)";
    for (const button of kinds.querySelectorAll("button")) button.setAttribute("aria-pressed", String(button.dataset.kind === kind));
    hint.hidden = kind !== "lean";
    leanOnly.hidden = kind !== "lean";
    shown.hidden = kind !== "lean";
    figure.hidden = kind !== "geometry";
    figureSaid.hidden = kind !== "geometry";
    fill(trouble);
    fill(examples, h("span", { class: "faint" }, "Start from: "), (kind === "lean" ? LEAN_EXAMPLES : GEOMETRY_EXAMPLES).map(exampleButton));
    changed();
  }

  function exampleButton(example: Example): HTMLElement {
    return h("button", { type: "button", class: "small", onclick: () => {
      area.value = example.text;
      changed();
      area.focus();
    } }, example.title);
  }

  function changed(): void {
    texts[kind] = area.value;
    setQuery({ kind: kind === "geometry" ? kind : null, text: area.value.length < 1500 ? area.value : null });
    if (kind === "lean") fill(shown, lean(area.value));
    else {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void draw(), PAUSE);
    }
  }

  async function draw(): Promise<void> {
    drawing?.abort();
    const mine = (drawing = new AbortController());
    const text = area.value;
    try {
      const [{ board }, answer] = await Promise.all([import("../figure/board"), post<Figure>("/figure", { geometry: text }, mine.signal)]);
      if (mine.signal.aborted || stop.signal.aborted || kind !== "geometry") return;
      drawn?.dispose();
      drawn = board(figure, answer, (said) => fill(figureSaid, said));
      drawn.light(answer.goals);
      figure.classList.remove("stale");
      fill(figureSaid, `${Object.keys(answer.points).length} points; the goal is set off by colour. Points can be dragged.`);
    } catch (error) {
      if (mine.signal.aborted || stop.signal.aborted) return;
      figure.classList.add("stale");
      fill(figureSaid, error instanceof Refusal ? error.message : "The figure could not be drawn: the service could not be reached.");
    }
  }

  async function submit(): Promise<void> {
    send.disabled = true;
    fill(trouble);
    const budget = { seconds: Number(time.value) };
    const own = { budget, seed: Number(seed.value) };
    try {
      const job = await post<Job>("/prove", kind === "geometry"
        ? { geometry: area.value, ...own }
        : { formal_statement: area.value, mode: mode.value, environment: environment.value, policy: policy.value || null, ...own });
      go(`/view/jobs/${encodeURIComponent(job.id)}`);
    } catch (error) {
      send.disabled = false;
      fill(trouble, refusalView(error));
      if (error instanceof Refusal && typeof error.problem.line === "number") mark(error.problem.line, error.problem.column ?? 0);
    }
  }

  function mark(line: number, column: number): void {
    const before = area.value.split("\n").slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    area.focus();
    area.setSelectionRange(before + column, Math.min(before + column + 1, area.value.length));
  }

  area.addEventListener("input", changed);
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void submit();
    }
  });
  void get<Health>("/healthz", stop.signal).then((health) => {
    if (health.environments.length > 0) fill(environment, health.environments.map((one) => h("option", { value: one }, one)));
    for (const one of health.policies) policy.append(h("option", { value: one }, one));
  }, () => undefined);
  const element = h("div", {}, h("h1", {}, "New problem"),
    h("form", { class: "new", onsubmit: (event: Event) => {
      event.preventDefault();
      void submit();
    } },
    h("div", { class: "panel" }, kinds, examples, label, area, hint,
      h("div", { class: "controls" }, h("label", {}, "seconds ", time), h("label", {}, "seed ", seed)), leanOnly,
      h("div", { class: "controls" }, send, h("span", { class: "faint" }, "or Ctrl+Enter")), trouble),
    h("div", { class: "panel" }, shown, figure, figureSaid)));
  show();
  return {
    title: "New problem",
    element,
    dispose() {
      stop.abort();
      drawing?.abort();
      window.clearTimeout(timer);
      drawn?.dispose();
    },
  };
}
