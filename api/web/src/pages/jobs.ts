// The list of jobs: newest first, with filters that are part of the address.
import { get } from "../client";
import { isOpen, STATUSES, type JobPage, type JobSummary } from "../contract";
import { fill, h } from "../dom";
import { seconds, statusChip } from "../job/status";
import { refusalView } from "../problem";
import { setQuery, type Page } from "../router";

const PAGE = 50;
const AGAIN = 2500;

export interface JobTable {
  readonly element: HTMLElement;
  load(): Promise<void>;
  dispose(): void;
}

/** The table with its filters; `batch`: only that batch's jobs. */
export function jobTable(query: URLSearchParams, batch: string | null): JobTable {
  const stop = new AbortController();
  const status = h("select", { id: "filter-status" }, h("option", { value: "" }, "any"), STATUSES.map((one) => h("option", { value: one, selected: query.get("status") === one }, one)));
  const kind = h("select", { id: "filter-kind" }, ["", "lean", "geometry"].map((one) => h("option", { value: one, selected: query.get("kind") === one }, one || "any")));
  const text = h("input", { type: "search", id: "filter-text", value: query.get("q") ?? "" });
  const body = h("tbody");
  const count = h("p", { class: "faint", role: "status" });
  const trouble = h("div");
  const more = h("button", { type: "button", hidden: true, onclick: () => void load(true) }, "Older jobs");
  let cursor: string | null = null;
  let shown: JobSummary[] = [];
  let timer = 0;
  let asked = 0;

  async function load(older = false): Promise<void> {
    window.clearTimeout(timer);
    const mine = ++asked;
    const asking = new URLSearchParams({ limit: String(older ? PAGE : Math.min(Math.max(PAGE, shown.length), 200)) });
    if (status.value) asking.set("status", status.value);
    if (kind.value) asking.set("kind", kind.value);
    if (text.value.trim()) asking.set("q", text.value.trim());
    if (batch) asking.set("batch", batch);
    if (older && cursor) asking.set("cursor", cursor);
    try {
      const page = await get<JobPage>(`/jobs?${asking}`, stop.signal);
      if (mine !== asked) return;
      shown = older ? [...shown, ...page.jobs] : page.jobs;
      cursor = page.next;
      more.hidden = cursor === null;
      fill(trouble);
      fill(count, page.total === 0 ? "No job fits." : `${shown.length} of ${page.total} jobs`);
      fill(body, shown.map(row));
      if (shown.some((job) => isOpen(job.status)) && shown.length <= 200) timer = window.setTimeout(() => void load(), AGAIN);
    } catch (error) {
      if (!stop.signal.aborted) fill(trouble, refusalView(error));
    }
  }

  const changed = (): void => {
    setQuery({ status: status.value, kind: kind.value, q: text.value.trim() });
    shown = [];
    void load();
  };
  status.addEventListener("change", changed);
  kind.addEventListener("change", changed);
  let typing = 0;
  text.addEventListener("input", () => {
    window.clearTimeout(typing);
    typing = window.setTimeout(changed, 250);
  });
  const element = h("div", {},
    h("form", { class: "controls", role: "search", "aria-label": "Filter jobs", onsubmit: (event: Event) => event.preventDefault() },
      h("label", {}, "status ", status), h("label", {}, "kind ", kind), h("label", {}, "text ", text)),
    trouble, count,
    h("div", { class: "table-box", tabindex: 0, role: "region", "aria-label": "Jobs" }, h("table", {},
      h("thead", {}, h("tr", {}, ["name", "status", "kind", "time", "steps", "submitted", "message"].map((one) => h("th", { scope: "col" }, one)))),
      body)),
    more);
  return {
    element,
    load: () => load(),
    dispose() {
      stop.abort();
      window.clearTimeout(timer);
      window.clearTimeout(typing);
    },
  };
}

function row(job: JobSummary): HTMLElement {
  return h("tr", {},
    h("th", { scope: "row" }, h("a", { href: `/view/jobs/${encodeURIComponent(job.id)}` }, job.name ?? job.id)),
    h("td", {}, statusChip(job.status)), h("td", {}, job.kind), h("td", { class: "number" }, seconds(job.seconds)),
    h("td", { class: "number" }, job.steps ?? "–"), h("td", {}, h("time", { datetime: job.created_at }, new Date(job.created_at).toLocaleString())),
    h("td", { class: "message" }, job.message ?? ""));
}

export function jobsPage(query: URLSearchParams): Page {
  const table = jobTable(query, null);
  void table.load();
  return { title: "Jobs", element: h("div", {}, h("h1", {}, "Jobs"), table.element), dispose: table.dispose };
}
