// The views of one job, from whatever is known of it: from the service while it works, or out of an exported page.
import type { Figure, Job, ProofSteps } from "../contract";
import { h } from "../dom";
import type { Search } from "../trace/model";
import { treeSection, type TreeSection } from "../trace/section";
import { figureView, type BoardLoader, type FigureView } from "./figure";
import { receiptView } from "./receipt";
import { stepsView } from "./steps";
import { tabs, type Tab } from "./tabs";
import { textBlock } from "./theorem";
import { timeline } from "./timeline";

export interface Known {
  readonly job: Job;
  readonly search: Search | null;
  readonly steps: ProofSteps | null;
  readonly figure: Figure | null;
}

/** What of a view can be named in a link. */
export interface Place {
  tab?: string;
  node?: number;
  step?: number;
}

export interface JobViews {
  readonly element: HTMLElement;
  /** The search has grown. */
  refresh(): void;
  dispose(): void;
}

export function jobViews(known: Known, place: Place, moved: (place: Place) => void, boards: BoardLoader | null): JobViews {
  const { job, search, steps, figure } = known;
  const here: Place = { ...place };
  let tree: TreeSection | null = null;
  let drawn: FigureView | null = null;
  const all: Tab[] = [];
  const say = (): void => moved({ ...here });

  if (figure && boards) {
    all.push({ id: "figure", title: figure.steps.length > 0 ? "Proof and figure" : "Figure", show: () => {
      drawn?.dispose();
      drawn = figureView(figure, boards, (step) => {
        here.step = step;
        say();
      });
      const wanted = here.step;
      const view = drawn;
      queueMicrotask(() => void view.mount().then(() => wanted !== undefined && view.choose(wanted)));
      return view.element;
    } });
  }
  if (steps) {
    all.push({ id: "proof", title: steps.side === "disprove" ? "Disproof" : "Proof", show: () => {
      const view = stepsView(steps, (step) => {
        here.step = step;
        say();
      }, (node) => {
        here.node = node;
        shown.choose("tree");
      });
      view.choose(here.step ?? 1);
      return h("div", {}, view.element, job.result?.theorem ? textBlock("Checked text", job.result.theorem, { lean: true }) : null);
    } });
  } else if (job.result?.proof && job.kind === "lean") {
    const text = job.result.theorem ?? job.result.proof;
    all.push({ id: "proof", title: job.status === "disproved" ? "Disproof" : "Proof", show: () => h("div", {}, textBlock("Checked text", text, { lean: true })) });
  }
  if (job.kind === "geometry" && job.result?.proof) {
    const text = job.result.proof;
    all.push({ id: "text", title: "Text", show: () => textBlock("Proof", text, { lean: false }) });
  }
  if (search) {
    all.push({ id: "tree", title: "Search tree", show: () => {
      tree?.dispose();
      tree = treeSection(search, (node) => {
        here.node = node;
        here.tab = "tree";
        say();
      });
      const section = tree;
      const wanted = here.node;
      if (wanted !== undefined) requestAnimationFrame(() => requestAnimationFrame(() => section.show(wanted)));
      return section.element;
    } });
  }
  all.push({ id: "time", title: "Time line", show: () => timeline(search, job) });
  const receipt = job.result?.receipt;
  if (receipt) all.push({ id: "receipt", title: "Receipt", show: () => receiptView(receipt, job.status) });

  const shown = tabs(all, place.tab ?? all[0]!.id, (tab) => {
    here.tab = tab;
    say();
  });
  return {
    element: shown.element,
    refresh() {
      if (shown.current() === "tree") tree?.refresh();
      else if (shown.current() === "time") shown.show("time");
    },
    dispose() {
      tree?.dispose();
      drawn?.dispose();
    },
  };
}
