// The checked text, with a way to copy it.
import { h } from "../dom";
import { lean } from "../lean/highlight";

export function copyButton(text: string, what: string): HTMLElement {
  const button = h("button", { type: "button", class: "small", onclick: () => {
    void navigator.clipboard.writeText(text).then(
      () => (button.textContent = "Copied"),
      () => (button.textContent = "Copying is not allowed here"),
    );
  } }, `Copy ${what}`);
  return button;
}

export function textBlock(title: string, text: string, options: { lean: boolean; open?: boolean }): HTMLElement {
  return h("details", { class: "text-block", open: options.open ?? true },
    h("summary", {}, title),
    h("pre", { tabindex: 0, role: "region", "aria-label": title }, options.lean ? lean(text) : text),
    copyButton(text, "text"));
}
