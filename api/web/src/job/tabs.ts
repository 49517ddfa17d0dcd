// Tabs as the ARIA practices ask: one is shown, arrow keys move between them, their contents are made when first shown.
import { fill, h } from "../dom";

export interface Tab {
  readonly id: string;
  readonly title: string;
  /** Called each time the tab is shown. */
  readonly show: () => Node;
}

export interface Tabs {
  readonly element: HTMLElement;
  readonly current: () => string;
  show(id: string): void;
  /** Show as if the reader had chosen it. */
  choose(id: string): void;
}

export function tabs(all: readonly Tab[], first: string, chosen: (id: string) => void): Tabs {
  const body = h("div", { role: "tabpanel", class: "tabpanel", id: "tabpanel", tabindex: -1 });
  let current = "";
  const buttons = all.map((tab) => h("button", {
    type: "button", role: "tab", id: `tab-${tab.id}`, "aria-controls": "tabpanel", onclick: () => choose(tab.id),
  }, tab.title));
  const list = h("div", { role: "tablist", class: "tablist", "aria-label": "Views" }, buttons);

  function show(id: string): void {
    const tab = all.find((one) => one.id === id) ?? all[0];
    if (!tab) return;
    current = tab.id;
    all.forEach((one, i) => {
      buttons[i]!.setAttribute("aria-selected", String(one === tab));
      buttons[i]!.tabIndex = one === tab ? 0 : -1;
    });
    body.setAttribute("aria-labelledby", `tab-${tab.id}`);
    fill(body, tab.show());
  }

  function choose(id: string): void {
    show(id);
    chosen(current);
  }

  list.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const at = all.findIndex((one) => one.id === current);
    const next = (at + step + all.length) % all.length;
    choose(all[next]!.id);
    buttons[next]!.focus();
  });
  if (all.length > 0) show(first);
  return { element: h("div", { class: "tabs" }, list, body), current: () => current, show, choose };
}
