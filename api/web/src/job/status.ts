// How is a job's state said in a word and a colour?
import type { Status } from "../contract";
import { h } from "../dom";

export function statusChip(status: Status | string): HTMLElement {
  return h("span", { class: `chip status-${status}` }, status);
}

export function seconds(value: number | null): string {
  if (value === null) return "–";
  return value < 10 ? `${value.toFixed(2)} s` : `${value.toFixed(0)} s`;
}
