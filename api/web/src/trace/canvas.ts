// How is the tree moved through? A canvas with pointer, wheel, touch and keyboard, redrawn once a frame at most.
import { h } from "../dom";
import { shortGoal } from "../lean/goal";
import { Camera } from "./camera";
import { Kind, layout, firstFrom, type Layout } from "./layout";
import type { Search } from "./model";
import { paint, type Palette, type SizeBy } from "./painting";

export interface TreeOptions {
  readonly failures: boolean;
  readonly sizeBy: SizeBy;
  readonly until: number | undefined;
}

export interface TreeCanvas {
  readonly element: HTMLElement;
  /** The search has grown. */
  refresh(): void;
  select(state: number, show?: boolean): void;
  fit(): void;
  set(options: Partial<TreeOptions>): void;
  toggleFold(state: number): void;
  dispose(): void;
}

const HELP = "Arrow keys move to parent, child and siblings; Enter folds and unfolds; plus and minus zoom; "
  + "F shows all; P goes to the next state of the proof. Drag to pan, wheel or pinch to zoom.";

export function treeCanvas(search: Search, onSelect: (state: number) => void): TreeCanvas {
  const canvas = h("canvas", {
    class: "tree-canvas", tabindex: 0, role: "application", "aria-label": "Search tree", "aria-describedby": "tree-help",
  });
  const tip = h("div", { class: "tip", hidden: true, "aria-hidden": "true" });
  const spoken = h("div", { class: "unseen", "aria-live": "polite" });
  const element = h("div", { class: "tree" }, canvas, tip, spoken, h("p", { class: "unseen", id: "tree-help" }, HELP));
  const context = canvas.getContext("2d", { alpha: false })!;
  const camera = new Camera();
  const folded = new Set<number>();
  let options: TreeOptions = { failures: false, sizeBy: "visits", until: undefined };
  let chosenFailures = false;
  let laid: Layout = layout(search, { folded, failures: false });
  let proofEdges: ReadonlySet<number> = new Set();
  let shape = -1;
  let size = { width: 0, height: 0 };
  let selected = -1;
  let hovered = -1;
  let moved = false;
  let frame = 0;
  let palette = readPalette();

  function relay(): void {
    if (!chosenFailures) options = { ...options, failures: search.edges.length < 3000 };
    const settings = { folded, failures: options.failures };
    laid = layout(search, options.until === undefined ? settings : { ...settings, until: options.until });
    proofEdges = search.proof().edges;
    shape = search.shape;
    // What the canvas shows, for those who cannot see it: assistive programs and tests.
    canvas.dataset.states = String(search.states.length);
    canvas.dataset.items = String(laid.count);
  }

  function draw(): void {
    frame = 0;
    if (size.width === 0) return;
    const began = performance.now();
    const scale = window.devicePixelRatio || 1;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    paint(context, size, camera, { search, layout: laid, proofEdges, sizeBy: options.sizeBy, selected, hovered }, palette);
    canvas.dataset.view = [camera.x, camera.y, camera.columnPx, camera.rowPx].map((one) => one.toFixed(2)).join(" ");
    canvas.dataset.paintMs = (performance.now() - began).toFixed(1);
  }

  function redraw(): void {
    if (!frame) frame = requestAnimationFrame(draw);
  }

  function fit(): void {
    camera.fit(laid.columns.length - 1, laid.rows, size);
    moved = false;
    redraw();
  }

  function resized(): void {
    const box = element.getBoundingClientRect();
    const scale = window.devicePixelRatio || 1;
    size = { width: box.width, height: box.height };
    canvas.width = Math.round(box.width * scale);
    canvas.height = Math.round(box.height * scale);
    if (!moved) fit();
    else draw();
  }

  /** The state at a place of the window, or -1. */
  function at(x: number, y: number): number {
    const near = Math.round((x - camera.x) / camera.columnPx / 2) * 2;
    let best = -1;
    let least = 18;
    for (const column of [near, near - 2, near + 2]) {
      const items = laid.columns[column];
      if (!items) continue;
      const from = firstFrom(items, laid.row, (y - 12 - camera.y) / camera.rowPx);
      for (let i = from; i < items.length; i++) {
        const item = items[i]!;
        const dy = camera.y + laid.row[item]! * camera.rowPx - y;
        if (dy > 12) break;
        if (laid.kind[item] !== Kind.State) continue;
        const dx = camera.x + column * camera.columnPx - x;
        const far = Math.hypot(dx, dy);
        if (far < least) {
          least = far;
          best = laid.id[item]!;
        }
      }
    }
    return best;
  }

  function hover(x: number, y: number): void {
    const found = at(x, y);
    if (found !== hovered) {
      hovered = found;
      redraw();
      const state = search.states[found];
      tip.hidden = !state;
      canvas.style.cursor = state ? "pointer" : "grab";
      if (state) {
        tip.replaceChildren(
          h("pre", {}, state.goal.length > 700 ? `${state.goal.slice(0, 700)}…` : state.goal),
          h("p", {}, `${state.visits} visits${state.value === null ? "" : `, value ${state.value.toFixed(1)}`}`),
        );
      }
    }
    if (!tip.hidden) {
      const right = x > size.width / 2;
      tip.style.left = right ? "" : `${x + 16}px`;
      tip.style.right = right ? `${size.width - x + 16}px` : "";
      const below = y < size.height / 2;
      tip.style.top = below ? `${y + 12}px` : "";
      tip.style.bottom = below ? "" : `${size.height - y + 12}px`;
    }
  }

  function select(state: number, show = false): void {
    selected = state;
    const one = search.states[state];
    if (show && one) {
      // It may be folded away: unfold what is above it.
      let unfolded = false;
      for (let up = search.above(state); up !== undefined; up = search.above(up)) unfolded = folded.delete(up) || unfolded;
      if (unfolded) relay();
      const item = laid.ofState[state] ?? -1;
      if (item >= 0 && (camera.rowPx < 10 || !camera.sees(laid.column[item]!, laid.row[item]!, size))) {
        moved = true;
        camera.show(laid.column[item]!, laid.row[item]!, size);
      }
    }
    if (one) spoken.textContent = `State ${state}: ${shortGoal(one.goal, 120)}. ${one.visits} visits, ${one.edges.length} tactics tried.`;
    redraw();
  }

  function choose(state: number, show = false): void {
    select(state, show);
    onSelect(state);
  }

  function toggleFold(state: number): void {
    const rowOf = (): number => laid.row[laid.ofState[state] ?? -1] ?? 0;
    const before = rowOf();
    if (!folded.delete(state)) folded.add(state);
    relay();
    // It stays where it is in the window, under the pointer.
    camera.pan(0, (before - rowOf()) * camera.rowPx);
    moved = true;
    redraw();
  }

  function keyMove(key: string): number {
    const item = laid.ofState[selected] ?? -1;
    if (item < 0) return search.roots()[0]?.id ?? -1;
    if (key === "ArrowLeft") return search.above(selected) ?? selected;
    if (key === "ArrowRight") {
      for (const id of search.states[selected]!.edges) {
        const child = search.edges[id]!.to.find((to) => search.states[to]?.parent === id && (laid.ofState[to] ?? -1) >= 0);
        if (child !== undefined) return child;
      }
      return selected;
    }
    const column = laid.columns[laid.column[item]!]!;
    const step = key === "ArrowUp" ? -1 : 1;
    for (let i = column.indexOf(item) + step; i >= 0 && i < column.length; i += step) {
      if (laid.kind[column[i]!] === Kind.State) return laid.id[column[i]!]!;
    }
    return selected;
  }

  function nextOfProof(): number {
    const states = [...search.proof().states].sort((a, b) => a - b);
    return states.find((id) => id > selected) ?? states[0] ?? selected;
  }

  canvas.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key;
    if (key.startsWith("Arrow")) choose(keyMove(key), true);
    else if (key === "Enter" || key === " ") toggleFold(selected);
    else if (key === "+" || key === "=" || key === "-") {
      moved = true;
      const item = laid.ofState[selected] ?? -1;
      const x = item < 0 ? size.width / 2 : camera.x + laid.column[item]! * camera.columnPx;
      const y = item < 0 ? size.height / 2 : camera.y + laid.row[item]! * camera.rowPx;
      camera.zoom(key === "-" ? 1 / 1.4 : 1.4, x, y);
      redraw();
    } else if (key === "f" || key === "F") fit();
    else if (key === "p" || key === "P") choose(nextOfProof(), true);
    else return;
    event.preventDefault();
  });

  const pointers = new Map<number, { x: number; y: number }>();
  let travelled = 0;
  const place = (event: PointerEvent | WheelEvent | MouseEvent): { x: number; y: number } => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, place(event));
    travelled = 0;
  });
  canvas.addEventListener("pointermove", (event) => {
    const now = place(event);
    const before = pointers.get(event.pointerId);
    if (!before) {
      hover(now.x, now.y);
      return;
    }
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const factor = Math.hypot(now.x - other.x, now.y - other.y) / Math.max(Math.hypot(before.x - other.x, before.y - other.y), 1);
      camera.zoom(factor, (now.x + other.x) / 2, (now.y + other.y) / 2);
    }
    camera.pan((now.x - before.x) / pointers.size, (now.y - before.y) / pointers.size);
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    moved = true;
    tip.hidden = true;
    hovered = -1;
    pointers.set(event.pointerId, now);
    redraw();
  });
  const lift = (event: PointerEvent): void => {
    if (pointers.delete(event.pointerId) && event.type === "pointerup" && travelled < 5) {
      const { x, y } = place(event);
      const found = at(x, y);
      if (found >= 0) choose(found);
    }
  };
  canvas.addEventListener("pointerup", lift);
  canvas.addEventListener("pointercancel", lift);
  canvas.addEventListener("pointerleave", () => {
    hovered = -1;
    tip.hidden = true;
    redraw();
  });
  canvas.addEventListener("dblclick", (event) => {
    const { x, y } = place(event);
    const found = at(x, y);
    if (found >= 0) toggleFold(found);
  });
  canvas.addEventListener("wheel", (event) => {
    event.preventDefault();
    moved = true;
    const { x, y } = place(event);
    if (event.shiftKey) camera.pan(-event.deltaY, -event.deltaX);
    else camera.zoom(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0016)), x, y);
    redraw();
  }, { passive: false });

  const observer = new ResizeObserver(resized);
  observer.observe(element);
  const repaint = (): void => {
    palette = readPalette();
    redraw();
  };
  document.addEventListener("themechange", repaint);

  function refresh(): void {
    if (search.shape !== shape) {
      relay();
      if (!moved) fit();
    }
    redraw();
  }
  refresh();

  return {
    element, refresh, select, fit, toggleFold,
    set(changed) {
      if (changed.failures !== undefined) chosenFailures = true;
      options = { ...options, ...changed };
      relay();
      if (!moved) fit();
      redraw();
    },
    dispose() {
      observer.disconnect();
      cancelAnimationFrame(frame);
      document.removeEventListener("themechange", repaint);
    },
  };
}

function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string): string => style.getPropertyValue(`--${name}`).trim() || "#888";
  return {
    background: read("surface"), text: read("text"), faint: read("faint"), line: read("tree-line"), open: read("open"),
    proved: read("proved"), dead: read("dead"), failure: read("failure"), accent: read("accent"),
  };
}
