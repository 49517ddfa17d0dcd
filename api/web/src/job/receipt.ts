// What did the independent check certify? Every member of the receipt, whatever its shape.
import { h } from "../dom";
import { copyButton, textBlock } from "./theorem";

const TEXTS = new Set(["file", "statement", "proof"]);

export function receiptView(receipt: Record<string, unknown>, status: string): HTMLElement {
  const json = JSON.stringify(receipt, null, 2);
  return h("div", { class: "panel receipt" },
    h("h3", {}, "Receipt of the check"),
    h("p", { class: "faint" }, status === "disproved"
      ? "A separate process compiled the negation and its proof afresh and accepted them."
      : "A separate process checked statement and proof afresh and accepted them."),
    members(receipt),
    Object.entries(receipt).filter(([name, value]) => TEXTS.has(name) && typeof value === "string")
      .map(([name, value]) => textBlock(name, value as string, { lean: true, open: name === "file" })),
    copyButton(json, "receipt (JSON)"));
}

function members(of: Record<string, unknown>): HTMLElement {
  return h("dl", { class: "receipt-members" }, Object.entries(of).filter(([name]) => !TEXTS.has(name)).map(([name, value]) =>
    h("div", {}, h("dt", {}, name.replace(/_/g, " ")), h("dd", {}, member(value)))));
}

function member(value: unknown): HTMLElement | string {
  if (value === null || value === undefined) return "–";
  if (Array.isArray(value)) return value.every((one) => typeof one !== "object") ? value.join(", ") || "none" : `${value.length} entries`;
  return typeof value === "object" ? members(value as Record<string, unknown>) : String(value);
}
