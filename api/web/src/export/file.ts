// How is a job saved as one file? The scripts and styles that such files carry are built first, into `.build`.
import geometryStyle from "../../.build/geometry.css?url";
import geometryScript from "../../.build/geometry.js?url";
import leanStyle from "../../.build/lean.css?url";
import leanScript from "../../.build/lean.js?url";
import { page } from "./document";
import type { Carried } from "./page";

/** Make the file and hand it to the browser. */
export async function save(data: Carried): Promise<void> {
  const paths = data.figure ? [geometryScript, geometryStyle] : [leanScript, leanStyle];
  const [script, style] = await Promise.all(paths.map(async (path) => {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path} could not be loaded (${response.status}); reload the page`);
    return response.text();
  }));
  const url = URL.createObjectURL(new Blob([page(data, script!, style!)], { type: "text/html" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${(data.job.name ?? data.job.id).replace(/[^\w.-]+/g, "_")}.html`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
