// Dark or light? As the system says, until the reader says otherwise.
import { h } from "./dom";

const NAME = "medalist-theme";
const ORDER = ["auto", "light", "dark"] as const;

export function themeButton(): HTMLElement {
  let now = ORDER.find((one) => one === localStorage.getItem(NAME)) ?? "auto";
  const button = h("button", { type: "button", class: "small", onclick: () => {
    now = ORDER[(ORDER.indexOf(now) + 1) % ORDER.length]!;
    localStorage.setItem(NAME, now);
    apply();
  } });
  function apply(): void {
    if (now === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = now;
    button.textContent = `Theme: ${now}`;
    document.dispatchEvent(new Event("themechange"));
  }
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => document.dispatchEvent(new Event("themechange")));
  apply();
  return button;
}
