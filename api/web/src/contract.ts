// What does the service say? The shapes of its answers, as its OpenAPI document describes them.

export type Status =
  | "queued" | "running" | "proved" | "disproved" | "exhausted" | "cancelled" | "invalid" | "failed";

export const STATUSES: readonly Status[] = [
  "queued", "running", "proved", "disproved", "exhausted", "cancelled", "invalid", "failed",
];

export function isOpen(status: Status): boolean {
  return status === "queued" || status === "running";
}

export interface JobSummary {
  id: string;
  kind: "lean" | "geometry";
  name: string | null;
  status: Status;
  batch: string | null;
  created_at: string;
  started_at: string | null;
  finished_at: string | null;
  seconds: number | null;
  steps: number | null;
  message: string | null;
}

export interface Progress {
  phase: string;
  steps: number;
  nodes: number;
  open_goals: number;
  seconds: number;
  best: string[];
}

export interface Result {
  proof: string | null;
  theorem: string | null;
  message: string | null;
  seconds: number;
  steps: number;
  environment: string;
  lean: string | null;
  library: string | null;
  seed: number | null;
  receipt: Record<string, unknown> | null;
}

export interface Job extends JobSummary {
  formal_statement: string | null;
  geometry: string | null;
  environment: string;
  budget: { seconds: number; simulations: number | null };
  mode: "prove" | "disprove" | "both";
  policy: string | null;
  seed: number;
  attempts: number;
  cancelling: boolean;
  rerun_of: string | null;
  ahead: number | null;
  progress: Progress | null;
  result: Result | null;
  links: Record<string, string | null>;
}

export interface JobPage {
  jobs: JobSummary[];
  next: string | null;
  total: number;
}

export interface Batch {
  id: string;
  name: string | null;
  status: "running" | "finished";
  problems: number;
  finished: number;
  counts: Record<Status, number>;
  created_at: string;
  finished_at: string | null;
}

export interface BatchPage {
  batches: Batch[];
  next: string | null;
  total: number;
}

export interface JobEvent {
  id: number;
  kind: string;
  job: string | null;
  batch: string | null;
  at: string;
  data: Record<string, unknown>;
}

export interface ProofStep {
  number: number;
  depth: number;
  tactic: string;
  before: string;
  after: string[];
  node: number | null;
  edge: number | null;
  ms: number | null;
}

export interface ProofSteps {
  statement: string;
  theorem: string;
  side: "prove" | "disprove";
  root: number | null;
  steps: ProofStep[];
}

/** A predicate, its points, and a constant for those that have one. */
export type Fact = readonly (string | number)[];

export interface GeometryStep {
  number: number;
  kind: string;
  fact: Fact;
  text: string;
  reason: string;
  premises: number[];
  rule: string | null;
  points: string[];
  guards: Fact[];
}

export interface Figure {
  name: string;
  points: Record<string, readonly [number, number]>;
  assumptions: Fact[];
  goals: Fact[];
  auxiliary: string[];
  construction: string | null;
  steps: GeometryStep[];
  goal_steps: number[];
}

export interface Health {
  status: string;
  version: string;
  lean: string | null;
  environments: string[];
  policies: string[];
  queued: number | null;
  running: number | null;
  keys: boolean;
}

export interface Problem {
  title: string;
  status: number;
  detail?: string;
  errors?: { where: string; message: string }[] | null;
  line?: number | null;
  column?: number | null;
}
