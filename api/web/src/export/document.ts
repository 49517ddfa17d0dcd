// What is the text of a page that opens anywhere, without a service and without a network?
import type { Carried } from "./page";

/** Text that may stand inside a script element: nothing in it ends the element. */
export function inScript(text: string): string {
  return text.replace(/<(?=\/script|!--)/gi, "\\x3C");
}

/** Data as JSON that may stand inside a script element. */
export function inData(data: unknown): string {
  return JSON.stringify(data).replace(/</g, "\\u003c").replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
}

export function page(data: Carried, script: string, style: string): string {
  return [
    "<!doctype html>",
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    // The page holds all it needs: it may load nothing and send nothing.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:">`,
    `<title>Medalist</title><style>${style.replace(/<\//g, "<\\/")}</style></head><body>`,
    `<script type="application/json" id="medalist-data">${inData(data)}</script>`,
    `<script>${inScript(script)}</script>`,
    "</body></html>",
  ].join("\n");
}
