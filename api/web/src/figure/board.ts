// The figure on a JSXGraph board: points that can be dragged, and the objects of a step set off by colour.
import JXG from "jsxgraph";
import type { Fact, Figure } from "../contract";
import { clauses, Construction } from "./dragging";
import { baseObjects, objectsOf, type Objects } from "./objects";

export interface Board {
  /** Set off what these facts speak of; the first in the strong colour, the others (premises) in a softer one. */
  light(facts: readonly Fact[]): void;
  reset(): void;
  dispose(): void;
}

interface Colours {
  readonly text: string;
  readonly line: string;
  readonly free: string;
  readonly auxiliary: string;
  readonly strong: string;
  readonly soft: string;
}

export function board(element: HTMLElement, figure: Figure, said: (text: string) => void): Board {
  let current = build(element, figure, said);
  let lit: readonly Fact[] = [];
  const repaint = (): void => {
    current.dispose();
    current = build(element, figure, said);
    current.light(lit);
  };
  document.addEventListener("themechange", repaint);
  return {
    light(facts) {
      lit = facts;
      current.light(facts);
    },
    reset: repaint,
    dispose() {
      document.removeEventListener("themechange", repaint);
      current.dispose();
    },
  };
}

function build(element: HTMLElement, figure: Figure, said: (text: string) => void): { light(facts: readonly Fact[]): void; dispose(): void } {
  const colours = readColours();
  const drawn = new Map(Object.entries(figure.points));
  const construction = new Construction(drawn, figure.assumptions, clauses(figure.construction));
  const made = JXG.JSXGraph.initBoard(element as unknown as string, {
    boundingbox: bounds(figure), keepaspectratio: true, axis: false, grid: false, showCopyright: false, showNavigation: false,
    pan: { enabled: true, needShift: false, needTwoFingers: true }, zoom: { enabled: true, wheel: true, needShift: true },
    keyboard: { enabled: true, dx: 8, dy: 8 }, title: figure.name || "Figure", description: "Figure of the problem; points marked as free can be dragged.",
  } as unknown as Record<string, unknown>) as unknown as JXG.Board;
  const b = made as unknown as { create(kind: string, parents: unknown[], attributes: object): Element3; removeObject(one: unknown): void; update(): void; suspendUpdate(): void; unsuspendUpdate(): void };
  const points = new Map<string, Element3>();
  b.suspendUpdate();
  const thin = { strokeColor: colours.line, highlightStrokeColor: colours.line, strokeWidth: 1.3, fixed: true, highlight: false, tabindex: null };
  for (const name of drawn.keys()) {
    const freedom = construction.freedom.get(name)!;
    const colour = figure.auxiliary.includes(name) ? colours.auxiliary : freedom === "fixed" ? colours.text : colours.free;
    points.set(name, b.create("point", [...construction.position(name)], {
      name: label(name), size: freedom === "fixed" ? 2.2 : 4, fillColor: colour, strokeColor: colour, highlightFillColor: colours.strong,
      highlightStrokeColor: colours.strong, fixed: freedom === "fixed", layer: 9, tabindex: freedom === "fixed" ? null : 0, showInfobox: false,
      label: { display: "internal", strokeColor: colours.text, highlightStrokeColor: colours.text, fontSize: 15, cssStyle: "font-style: italic", offset: [7, 9] },
    }));
  }
  const draw = (objects: Objects, look: object): Element3[] => {
    const at = (name: string): Element3 => points.get(name)!;
    return [
      ...objects.segments.map(([a, z]) => b.create("segment", [at(a), at(z)], look)),
      ...objects.circles.map(([o, a]) => b.create("circle", [at(o), at(a)], look)),
      ...objects.circumcircles.map((three) => b.create("circumcircle", three.map(at), { ...look, point: { visible: false }, center: { visible: false } })),
      ...objects.triangles.map((three) => b.create("polygon", three.map(at), {
        fillColor: (look as { strokeColor: string }).strokeColor, fillOpacity: 0.22, highlight: false, fixed: true, hasInnerPoints: false, borders: look, vertices: { visible: true },
      })),
    ];
  };
  draw(baseObjects(figure), thin);
  b.unsuspendUpdate();

  let moving = false;
  const follow = (): void => {
    moving = true;
    for (const [name, point] of points) point.setPositionDirectly(JXG.COORDS_BY_USER, [...construction.position(name)]);
    b.update();
    moving = false;
  };
  for (const [name, point] of points) {
    point.on("drag", () => {
      if (moving) return;
      const reached = construction.drag(name, point.X(), point.Y());
      follow();
      said(reached ? "" : `${label(name)} cannot go there: the construction would not hold.`);
      element.dataset.error = construction.error().toExponential(1);
    });
  }
  let lit: Element3[] = [];
  return {
    light(facts) {
      b.suspendUpdate();
      lit.forEach((one) => b.removeObject(one));
      lit = [];
      const known = (name: string): boolean => points.has(name);
      facts.forEach((fact, i) => {
        const colour = i === 0 ? colours.strong : colours.soft;
        const look = { strokeColor: colour, strokeWidth: i === 0 ? 4 : 2.5, strokeOpacity: i === 0 ? 1 : 0.8, fixed: true, highlight: false, layer: i === 0 ? 8 : 7, tabindex: null, fillColor: "none" };
        lit.push(...draw(objectsOf(fact, known), look));
      });
      b.unsuspendUpdate();
      element.dataset.lit = String(lit.length);
    },
    dispose() {
      JXG.JSXGraph.freeBoard(made);
      element.replaceChildren();
    },
  };
}

/** The part of JSXGraph's elements that is used here. */
interface Element3 {
  X(): number;
  Y(): number;
  on(event: string, listener: () => void): void;
  setPositionDirectly(method: number, coordinates: number[]): void;
}

function bounds(figure: Figure): [number, number, number, number] {
  const all = Object.values(figure.points);
  const xs = all.map((one) => one[0]);
  const ys = all.map((one) => one[1]);
  const margin = 0.12 * Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys), 1e-3);
  return [Math.min(...xs) - margin, Math.max(...ys) + margin, Math.max(...xs) + margin, Math.min(...ys) - margin];
}

/** `h1` is shown as H₁. */
export function label(name: string): string {
  return name.toUpperCase().replace(/\d/g, (digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)]!).replace(/_/g, "");
}

function readColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return { text: read("text"), line: read("figure-line"), free: read("open"), auxiliary: read("auxiliary"), strong: read("accent"), soft: read("proved") };
}
