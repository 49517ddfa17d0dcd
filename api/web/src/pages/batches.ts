// Batches: the list, the upload of a problem set, and the table of one batch with how far it has come.
import { download, events, get, postText, remove } from "../client";
import { STATUSES, type Batch, type BatchPage } from "../contract";
import { fill, h } from "../dom";
import { statusChip } from "../job/status";
import { refusalView } from "../problem";
import { go, type Page } from "../router";
import { jobTable } from "./jobs";

const REFRESH = 1500;

export function batchesPage(): Page {
  const stop = new AbortController();
  const body = h("tbody");
  const trouble = h("div");
  const empty = h("p", { class: "faint", role: "status" });
  void get<BatchPage>("/batches?limit=100", stop.signal).then((page) => {
    fill(empty, page.total === 0 ? "There is no batch yet." : `${page.total} batches`);
    fill(body, page.batches.map((batch) => h("tr", {},
      h("th", { scope: "row" }, h("a", { href: `/view/batches/${encodeURIComponent(batch.id)}` }, batch.name ?? batch.id)),
      h("td", {}, batch.status), h("td", { class: "number" }, `${batch.finished} of ${batch.problems}`),
      h("td", { class: "number" }, batch.counts.proved), h("td", { class: "number" }, batch.counts.disproved),
      h("td", {}, h("time", { datetime: batch.created_at }, new Date(batch.created_at).toLocaleString())))));
  }, (error: unknown) => !stop.signal.aborted && fill(trouble, refusalView(error)));
  return {
    title: "Batches",
    element: h("div", {}, h("h1", {}, "Batches"), upload(), trouble, empty,
      h("div", { class: "table-box", tabindex: 0, role: "region", "aria-label": "Batches" }, h("table", {},
        h("thead", {}, h("tr", {}, ["name", "state", "finished", "proved", "disproved", "submitted"].map((one) => h("th", { scope: "col" }, one)))), body))),
    dispose: () => stop.abort(),
  };
}

/** Send a set as a file: one problem a line (JSONL), or a JGEX file. */
function upload(): HTMLElement {
  const file = h("input", { type: "file", id: "set-file", accept: ".jsonl,.ndjson,.txt,.jgex", required: true });
  const time = h("input", { type: "number", id: "set-seconds", min: 1, max: 86400, value: 30 });
  const trouble = h("div");
  const send = h("button", {}, "Solve them all");
  return h("form", { class: "panel controls", "aria-label": "New batch", onsubmit: (event: Event) => {
    event.preventDefault();
    const chosen = file.files?.[0];
    if (!chosen) return;
    send.disabled = true;
    const options = new URLSearchParams({ name: chosen.name.slice(0, 100), seconds: time.value });
    const type = /\.(jsonl|ndjson)$/.test(chosen.name) ? "application/x-ndjson" : "text/plain";
    chosen.text().then((text) => postText<Batch>(`/batches?${options}`, text, type)).then(
      (batch) => go(`/view/batches/${encodeURIComponent(batch.id)}`),
      (error: unknown) => {
        send.disabled = false;
        fill(trouble, refusalView(error));
      });
  } }, h("label", {}, "Problem set (JSONL or JGEX) ", file), h("label", {}, "seconds each ", time), send, trouble);
}

export function batchPage(id: string, query: URLSearchParams): Page {
  const stop = new AbortController();
  const path = `/batches/${encodeURIComponent(id)}`;
  const head = h("div", { "aria-busy": "true" });
  const table = jobTable(query, id);
  let timer = 0;

  function show(batch: Batch): void {
    document.title = `${batch.name ?? batch.id} · Medalist`;
    head.removeAttribute("aria-busy");
    fill(head,
      h("h1", {}, batch.name ?? batch.id),
      h("progress", { max: batch.problems, value: batch.finished, "aria-label": "Finished problems" }),
      h("p", {}, `${batch.finished} of ${batch.problems} finished. `, STATUSES.filter((one) => batch.counts[one] > 0).map((one) => h("span", { class: "count" }, statusChip(one), ` ${batch.counts[one]} `))),
      h("p", { class: "controls" },
        ["jsonl", "csv"].map((format) => h("button", { type: "button", class: "small", onclick: () => void saveResults(format) }, `Results (${format.toUpperCase()})`)),
        batch.status === "running" && h("button", { type: "button", class: "small danger", onclick: () => void remove(path).then(load) }, "Cancel what is open")));
  }

  async function load(): Promise<void> {
    show(await get<Batch>(path, stop.signal));
  }

  async function saveResults(format: string): Promise<void> {
    const url = URL.createObjectURL(await download(`${path}/results?format=${format}`));
    const link = h("a", { href: url, download: `${id}.${format}` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  async function follow(): Promise<void> {
    await load();
    void table.load();
    for await (const event of events(`${path}/events`, stop.signal)) {
      if (event.kind === "progress") continue;
      if (!timer) timer = window.setTimeout(() => {
        timer = 0;
        void load().catch(() => undefined);
        void table.load();
      }, event.kind === "finished" ? 0 : REFRESH);
    }
    await load();
  }
  follow().catch((error: unknown) => !stop.signal.aborted && fill(head, refusalView(error)));
  return {
    title: "Batch",
    element: h("div", {}, head, table.element),
    dispose() {
      stop.abort();
      window.clearTimeout(timer);
      table.dispose();
    },
  };
}
