// What happened when? The growth of the search as a curve, and its events in words.
import type { Job } from "../contract";
import { h, svg } from "../dom";
import { lean } from "../lean/highlight";
import type { Search } from "../trace/model";

const WIDTH = 720;
const HEIGHT = 190;
const LEFT = 54;
const BOTTOM = 26;
const MOST_EVENTS = 60;

export function timeline(search: Search | null, job: Job): HTMLElement {
  return h("div", { class: "panel timeline" },
    search && search.states.length > 0 ? chart(search) : null,
    h("h3", {}, "Events"),
    h("ol", { class: "events" }, events(search, job).map((one) =>
      h("li", {}, h("time", {}, one.when), h("span", {}, one.what)))));
}

function events(search: Search | null, job: Job): { when: string; what: Node | string }[] {
  const seconds = (t: number): string => `${(t / 1000).toFixed(2)} s`;
  const clock = (iso: string): string => new Date(iso).toLocaleTimeString();
  const found: { when: string; what: Node | string; t: number }[] = [];
  found.push({ when: clock(job.created_at), what: "submitted", t: -2 });
  if (job.started_at) found.push({ when: clock(job.started_at), what: job.attempts > 1 ? `taken up (attempt ${job.attempts})` : "taken up", t: -1 });
  if (search) {
    const bests = search.bests.slice(-MOST_EVENTS);
    for (const best of bests) {
      found.push({ when: seconds(best.t), t: best.t, what: h("span", {}, `best line: ${best.tactics.length} tactics, ${best.open} goals open. `,
        h("code", {}, lean(best.tactics.slice(-3).join("; ")))) });
    }
    for (const note of search.notes.slice(-MOST_EVENTS)) found.push({ when: seconds(note.t), t: note.t, what: note.text });
    if (search.end) found.push({ when: seconds(search.end.t), t: search.end.t, what: `${search.end.status} after ${search.end.steps} tactic steps` });
  }
  found.sort((a, b) => a.t - b.t);
  if (job.finished_at) found.push({ when: clock(job.finished_at), what: `ended: ${job.status}`, t: Infinity });
  return found;
}

/** States over time, with the moments at which states were proved and the line that looked best changed. */
function chart(search: Search): SVGElement {
  const end = Math.max(search.time, 1);
  const times = search.states.filter(Boolean).map((state) => state.t).sort((a, b) => a - b);
  const x = (t: number): number => LEFT + (t / end) * (WIDTH - LEFT - 12);
  const y = (count: number): number => HEIGHT - BOTTOM - (count / times.length) * (HEIGHT - BOTTOM - 14);
  const every = Math.max(1, Math.ceil(times.length / 600));
  let path = `M ${x(0)} ${y(0)}`;
  times.forEach((t, i) => {
    if (i % every === 0 || i === times.length - 1) path += ` H ${x(t).toFixed(1)} V ${y(i + 1).toFixed(1)}`;
  });
  path += ` H ${x(end)}`;
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const label = `${times.length} states in ${(end / 1000).toFixed(1)} seconds`;
  return svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": `Growth of the search: ${label}`, class: "chart" },
    ticks.map((part) => svg("g", {},
      svg("line", { class: "grid", x1: x(end * part), x2: x(end * part), y1: 10, y2: HEIGHT - BOTTOM }),
      svg("text", { x: x(end * part), y: HEIGHT - 8, "text-anchor": "middle" }, `${((end * part) / 1000).toFixed(end < 10_000 ? 2 : 0)} s`))),
    svg("text", { x: LEFT - 6, y: y(times.length) + 4, "text-anchor": "end" }, times.length),
    svg("text", { x: LEFT - 6, y: y(0), "text-anchor": "end" }, "0"),
    search.bests.slice(-400).map((best) => svg("line", { class: "best", x1: x(best.t), x2: x(best.t), y1: HEIGHT - BOTTOM, y2: HEIGHT - BOTTOM - 8 })),
    svg("path", { class: "curve", d: path, fill: "none" }));
}
