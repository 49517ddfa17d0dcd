// What does an exported page show? The views of a job, with the data that the page carries.
import type { Figure, Job, ProofSteps } from "../contract";
import { h } from "../dom";
import type { BoardLoader } from "../job/figure";
import { seconds, statusChip } from "../job/status";
import { textBlock } from "../job/theorem";
import { jobViews } from "../job/views";
import { Search } from "../trace/model";
import "../style.css";

export interface Carried {
  readonly job: Job;
  readonly lines: readonly string[];
  readonly steps: ProofSteps | null;
  readonly figure: Figure | null;
}

export function showCarried(boards: BoardLoader | null): void {
  const data = JSON.parse(document.getElementById("medalist-data")!.textContent ?? "null") as Carried;
  const { job } = data;
  const search = data.lines.length > 0 ? new Search() : null;
  search?.read(data.lines);
  const views = jobViews({ job, search, steps: data.steps, figure: data.figure }, {}, () => undefined, boards);
  document.title = `${job.name ?? job.id} · Medalist`;
  document.body.append(h("main", { class: "page", id: "main" },
    h("h1", {}, job.name ?? job.id, " ", statusChip(job.status)),
    h("p", { class: "faint" }, `${seconds(job.seconds)}, ${job.steps ?? 0} steps, ${job.environment}`),
    textBlock("Problem", job.formal_statement ?? job.geometry ?? "", { lean: job.kind === "lean" }),
    views.element));
}
