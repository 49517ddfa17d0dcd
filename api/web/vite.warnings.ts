// Which warnings of the bundler say nothing new?
import type { Rollup } from "vite";

/** JSXGraph can evaluate a language of its own; the viewer uses none of it, and its policy forbids it. */
export function onwarn(warning: Rollup.RollupLog, show: (warning: Rollup.RollupLog) => void): void {
  if (warning.code !== "EVAL" || !warning.id?.includes("jsxgraph")) show(warning);
}
