// How does the tree look? Only what the window shows is drawn, and of items on one pixel only one.
import type { Camera, Size } from "./camera";
import { Kind, Outcome, visible, type Layout } from "./layout";
import type { Search, State } from "./model";

export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly faint: string;
  readonly line: string;
  readonly open: string;
  readonly proved: string;
  readonly dead: string;
  readonly failure: string;
  readonly accent: string;
}

export type SizeBy = "visits" | "value" | "prior";

export interface Scene {
  readonly search: Search;
  readonly layout: Layout;
  readonly proofEdges: ReadonlySet<number>;
  readonly sizeBy: SizeBy;
  readonly selected: number;
  readonly hovered: number;
}

const LABELS_FROM = 15;
const FONT = "12px ui-monospace, 'DejaVu Sans Mono', monospace";

/** Half the size of a state's mark, in pixels at full zoom. */
export function radius(search: Search, state: State, by: SizeBy): number {
  switch (by) {
    case "visits":
      return 3 + 2 * Math.log10(1 + state.visits);
    case "value":
      return state.value === null ? 3 : 3 + 7 / (1 + Math.max(-state.value, 0) / 2);
    case "prior": {
      const prior = state.parent < 0 ? 1 : (search.edges[state.parent]?.prior ?? 0);
      return 3 + 7 * Math.sqrt(prior);
    }
  }
}

export function paint(context: CanvasRenderingContext2D, size: Size, camera: Camera, scene: Scene, palette: Palette): void {
  context.fillStyle = palette.background;
  context.fillRect(0, 0, size.width, size.height);
  const { layout, search } = scene;
  const top = (-20 - camera.y) / camera.rowPx;
  const bottom = (size.height + 20 - camera.y) / camera.rowPx;
  const left = Math.floor((-20 - camera.x) / camera.columnPx);
  const right = Math.ceil((size.width + 20 - camera.x) / camera.columnPx) + 2;
  const lines = new Path2D();
  const proofLines = new Path2D();
  const marks = [new Path2D(), new Path2D(), new Path2D(), new Path2D()];
  const coarse = camera.rowPx < 3;
  const labels: number[] = [];
  const smallest = coarse ? 1 : 1.6;
  const largest = Math.max(camera.rowPx * 0.46, smallest);

  for (let at = Math.max(left, 0); at < Math.min(right, layout.columns.length); at++) {
    const column = layout.columns[at]!;
    const [first, end] = visible(column, layout.row, top, bottom);
    const x = camera.x + at * camera.columnPx;
    let lastLine = -Infinity;
    const lastMark = [-Infinity, -Infinity, -Infinity, -Infinity];
    for (let i = first; i < end; i++) {
      const item = column[i]!;
      const y = camera.y + layout.row[item]! * camera.rowPx;
      const parent = layout.parent[item]!;
      const id = layout.id[item]!;
      const kind = layout.kind[item]!;
      const edge = kind === Kind.State ? search.states[id]!.parent : id;
      const inProof = scene.proofEdges.has(edge);
      if (parent >= 0 && (inProof || y - lastLine > 0.8)) {
        const px = camera.x + layout.column[parent]! * camera.columnPx;
        const py = camera.y + layout.row[parent]! * camera.rowPx;
        connect(inProof ? proofLines : lines, px, py, x, y, coarse, size.height);
        if (!inProof) lastLine = y;
      }
      const paintIn = kind === Kind.State ? layout.outcome[id]! : kind === Kind.Failure ? 3 : kind === Kind.Done ? Outcome.Proved : Outcome.Open;
      if (y - lastMark[paintIn]! > 0.8 && x > -12 && x < size.width + 12) {
        lastMark[paintIn] = y;
        mark(marks[paintIn]!, kind, x, y, kind === Kind.State
          ? Math.max(Math.min(radius(search, search.states[id]!, scene.sizeBy), largest), smallest)
          : Math.min(3, largest), coarse);
      }
      if (camera.rowPx >= LABELS_FROM && camera.columnPx >= 40) labels.push(item);
    }
  }
  context.lineWidth = 1;
  context.strokeStyle = palette.line;
  context.stroke(lines);
  context.lineWidth = 3;
  context.strokeStyle = palette.proved;
  context.stroke(proofLines);
  const colours = [palette.open, palette.proved, palette.dead, palette.failure];
  for (const which of [3, 2, 0, 1]) {
    context.fillStyle = colours[which]!;
    context.fill(marks[which]!);
  }
  if (labels.length > 0) write(context, camera, scene, palette, labels);
  ring(context, camera, scene, scene.hovered, palette.text, 1.5);
  ring(context, camera, scene, scene.selected, palette.accent, 3);
}

function connect(path: Path2D, px: number, py: number, x: number, y: number, coarse: boolean, height: number): void {
  // Ends far outside are brought near: some rasterisers are slow or inexact with huge coordinates.
  const from = Math.min(Math.max(py, -40), height + 40);
  path.moveTo(px, from);
  if (coarse) {
    const middle = px + (x - px) * 0.4;
    path.lineTo(middle, y);
    path.lineTo(x, y);
    return;
  }
  const bend = (x - px) * 0.5;
  if (from === py) path.bezierCurveTo(px + bend, py, x - bend, y, x, y);
  else path.lineTo(x, y);
}

function mark(path: Path2D, kind: number, x: number, y: number, r: number, coarse: boolean): void {
  if (coarse || kind === Kind.Failure) path.rect(x - r, y - r, 2 * r, 2 * r);
  else if (kind === Kind.And) {
    path.moveTo(x - r - 1, y);
    path.lineTo(x, y - r - 1);
    path.lineTo(x + r + 1, y);
    path.lineTo(x, y + r + 1);
    path.closePath();
  } else {
    path.moveTo(x + r, y);
    path.arc(x, y, r, 0, 2 * Math.PI);
  }
}

/** The tactic before each mark, as much of it as there is room for. */
function write(context: CanvasRenderingContext2D, camera: Camera, scene: Scene, palette: Palette, labels: number[]): void {
  const { layout, search } = scene;
  context.font = FONT;
  context.textBaseline = "middle";
  const glyph = 7.3;
  for (const item of labels) {
    const kind = layout.kind[item]!;
    const id = layout.id[item]!;
    const x = camera.x + layout.column[item]! * camera.columnPx;
    const y = camera.y + layout.row[item]! * camera.rowPx;
    const edge = search.edges[kind === Kind.State ? search.states[id]!.parent : id];
    const parent = layout.parent[item]!;
    if (parent >= 0 && edge && (kind !== Kind.State || layout.kind[parent] !== Kind.And)) {
      const room = Math.floor(((layout.column[item]! - layout.column[parent]!) * camera.columnPx * 0.62) / glyph);
      const text = edge.tactic.replace(/\s+/g, " ");
      const shown = text.length > room ? `${text.slice(0, Math.max(room - 1, 0))}…` : text;
      if (room >= 3) {
        const width = context.measureText(shown).width;
        context.fillStyle = palette.background;
        context.fillRect(x - 13 - width, y - 7.5, width + 4, 15);
        context.fillStyle = kind === Kind.Failure ? palette.failure : palette.text;
        context.fillText(shown, x - 11 - width, y);
      }
    }
    const hidden = kind === Kind.State ? layout.hidden[id]! : 0;
    if (hidden > 0) {
      context.fillStyle = palette.faint;
      context.fillText(`+${hidden}`, x + 12, y);
    }
  }
}

function ring(context: CanvasRenderingContext2D, camera: Camera, scene: Scene, state: number, colour: string, width: number): void {
  const item = scene.layout.ofState[state] ?? -1;
  if (item < 0) return;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.arc(
    camera.x + scene.layout.column[item]! * camera.columnPx, camera.y + scene.layout.row[item]! * camera.rowPx,
    Math.max(8, Math.min(14, camera.rowPx * 0.6)), 0, 2 * Math.PI,
  );
  context.stroke();
}
