// The page of one job: what was asked, how it stands, and the views of what is known, live while it works.
import { events, get, lines, packedLines, post, Refusal, remove } from "../client";
import { isOpen, type Figure, type Job, type JobEvent, type Progress, type ProofSteps } from "../contract";
import { fill, h } from "../dom";
import { seconds, statusChip } from "../job/status";
import { textBlock } from "../job/theorem";
import { jobViews, type JobViews, type Place } from "../job/views";
import { lean } from "../lean/highlight";
import { refusalView } from "../problem";
import { go, setQuery, type Page } from "../router";
import { Search } from "../trace/model";

const LIVE_REFRESH = 250;

export function jobPage(id: string, query: URLSearchParams): Page {
  const stop = new AbortController();
  const path = `/jobs/${encodeURIComponent(id)}`;
  const head = h("div", { "aria-busy": "true" }, h("h1", {}, "Job"));
  const live = h("div", { class: "live", role: "status" });
  const trouble = h("div");
  const body = h("div");
  let views: JobViews | null = null;
  const place: Place = readPlace(query);
  const moved = (to: Place): void => {
    Object.assign(place, to);
    setQuery({ tab: to.tab, node: to.tab === "tree" ? to.node : null, step: to.tab === "tree" ? null : to.step });
  };
  const fail = (error: unknown): void => {
    if (!stop.signal.aborted) fill(trouble, refusalView(error));
  };

  function showHead(job: Job): void {
    document.title = `${job.name ?? job.id} · Medalist`;
    head.removeAttribute("aria-busy");
    fill(head,
      h("h1", {}, job.name ?? job.id, " ", statusChip(job.status)),
      h("p", { class: "faint" }, [
        seconds(job.seconds), `${job.steps ?? 0} steps`, `budget ${job.budget.seconds} s`, job.kind === "lean" ? job.environment : "geometry", `seed ${job.seed}`, job.policy ?? "",
      ].filter(Boolean).join(" · "),
      job.batch && h("span", {}, " · ", h("a", { href: `/view/batches/${encodeURIComponent(job.batch)}` }, "its batch")),
      job.rerun_of && h("span", {}, " · again: ", h("a", { href: `/view/jobs/${encodeURIComponent(job.rerun_of)}` }, job.rerun_of))),
      h("p", { class: "controls" },
        isOpen(job.status)
          ? h("button", { type: "button", class: "small danger", disabled: job.cancelling, onclick: () => void remove(path).catch(fail) }, job.cancelling ? "Cancelling …" : "Cancel")
          : h("button", { type: "button", class: "small", onclick: () => void post<Job>(`${path}/rerun`, { seed: job.seed + 1 }).then((again) => go(`/view/jobs/${encodeURIComponent(again.id)}`), fail) }, "Try again with the next seed"),
        h("a", { class: "button small", href: editing(job) }, "Edit as a new problem"),
        h("button", { type: "button", class: "small", onclick: (event: Event) => void navigator.clipboard.writeText(location.href).then(
          () => ((event.target as HTMLElement).textContent = "Link copied"), fail) }, "Copy link"),
        !isOpen(job.status) && h("button", { type: "button", class: "small", onclick: () => void exportPage(job).catch(fail) }, "Save as HTML page")),
      textBlock("Problem", job.formal_statement ?? job.geometry ?? "", { lean: job.kind === "lean" }),
      job.message && h("div", { class: `message-box status-${job.status}` }, h("pre", {}, job.message)));
  }

  function showProgress(data: Progress): void {
    fill(live, h("p", {}, h("strong", {}, data.phase), `: ${data.nodes} states, ${data.steps} steps, ${data.open_goals} goals open, ${data.seconds.toFixed(1)} s`),
      data.best.length > 0 && h("p", {}, "best line: ", h("code", {}, lean(data.best.join("; ")))));
  }

  async function exportPage(job: Job): Promise<void> {
    const carried: string[] = [];
    if (job.links.trace) for await (const handful of packedLines(`${path}/trace`, stop.signal)) for (const line of handful) carried.push(line);
    const [steps, figure] = await Promise.all([proofSteps(job), figureOf(job)]);
    const { save } = await import("../export/file");
    await save({ job, lines: carried, steps, figure });
  }

  const proofSteps = (job: Job): Promise<ProofSteps | null> => optional<ProofSteps>(job.links.steps ? `${path}/steps` : null, stop.signal);
  const figureOf = (job: Job): Promise<Figure | null> => optional<Figure>(job.links.figure ? `${path}/figure` : null, stop.signal);

  /** Show the views; the place in them stays. */
  function showViews(job: Job, search: Search | null, steps: ProofSteps | null, figure: Figure | null): void {
    views?.dispose();
    views = jobViews({ job, search, steps, figure }, place, moved, () => import("../figure/board"));
    fill(body, views.element);
  }

  async function follow(): Promise<void> {
    let job = await get<Job>(path, stop.signal);
    showHead(job);
    const search = job.kind === "lean" ? new Search() : null;
    if (isOpen(job.status)) {
      if (job.progress) showProgress(job.progress);
      else fill(live, h("p", {}, job.ahead ? `waiting: ${job.ahead} jobs are before it` : "waiting to be taken up"));
      const watch = new AbortController();
      if (search) void growing(search, job, watch.signal);
      for await (const event of events(`${path}/events`, stop.signal)) {
        if (event.kind === "progress") showProgress(event.data as unknown as Progress);
        else if (event.kind === "requeued") fill(live, h("p", {}, `taken up again: ${String(event.data.reason ?? "a process was lost")}`));
        else if (event.kind === "started") fill(live, h("p", {}, "taken up"));
        if (isEnd(event)) break;
      }
      // What is shown from here on is the finished job; lines still under way must not replace it.
      watch.abort();
      job = await get<Job>(path, stop.signal);
      showHead(job);
      fill(live);
    }
    await finished(job);
  }

  /** The tree of a search that still goes on. */
  async function growing(search: Search, job: Job, watched: AbortSignal): Promise<void> {
    const both = either(stop.signal, watched);
    let shown = false;
    let last = 0;
    try {
      for await (const handful of lines(`${path}/trace?format=json&follow=true`, both)) {
        if (both.aborted) return;
        search.read(handful);
        if (!shown && search.states.length > 0) {
          shown = true;
          showViews(job, search, null, null);
        } else if (performance.now() - last > LIVE_REFRESH) {
          last = performance.now();
          views?.refresh();
        }
      }
      views?.refresh();
    } catch (error) {
      // A job that ends before it has a trace has none to follow.
      if (!both.aborted && !(error instanceof Refusal && error.problem.status === 404)) fail(error);
    }
  }

  async function finished(job: Job): Promise<void> {
    const [steps, figure, search] = await Promise.all([proofSteps(job), figureOf(job), job.kind === "lean" && job.links.trace ? readTrace(`${path}/trace`, stop.signal) : null]);
    if (!stop.signal.aborted) showViews(job, search, steps, figure);
  }

  follow().catch((error: unknown) => {
    if (stop.signal.aborted) return;
    fill(trouble, refusalView(error));
    head.removeAttribute("aria-busy");
  });
  return {
    title: "Job",
    element: h("div", {}, head, live, trouble, body),
    dispose() {
      stop.abort();
      views?.dispose();
    },
  };
}

/** A signal that is given with the first of these. */
function either(...signals: AbortSignal[]): AbortSignal {
  const made = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) made.abort();
    else signal.addEventListener("abort", () => made.abort(), { once: true });
  }
  return made.signal;
}

function isEnd(event: JobEvent): boolean {
  return !["queued", "started", "progress", "requeued"].includes(event.kind);
}

async function readTrace(path: string, signal: AbortSignal): Promise<Search | null> {
  const search = new Search();
  try {
    for await (const handful of packedLines(path, signal)) search.read(handful);
  } catch (error) {
    if (error instanceof Refusal && error.problem.status === 404) return null;
    throw error;
  }
  return search;
}

async function optional<T>(path: string | null, signal: AbortSignal): Promise<T | null> {
  if (path === null) return null;
  try {
    return await get<T>(path, signal);
  } catch (error) {
    if (error instanceof Refusal && error.problem.status === 404) return null;
    throw error;
  }
}

/** The form, filled with this problem. */
function editing(job: Job): string {
  const query = new URLSearchParams({ text: job.formal_statement ?? job.geometry ?? "", seconds: String(job.budget.seconds) });
  if (job.kind === "geometry") query.set("kind", job.kind);
  return `/?${query}`;
}

function readPlace(query: URLSearchParams): Place {
  const place: Place = {};
  const tab = query.get("tab");
  if (tab) place.tab = tab;
  for (const name of ["node", "step"] as const) {
    const value = Number(query.get(name) ?? NaN);
    if (Number.isInteger(value) && value >= 0) place[name] = value;
  }
  return place;
}
