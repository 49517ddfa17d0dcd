// Which page does the address name, and how does one get to another without loading anew?

export interface Page {
  readonly title: string;
  readonly element: HTMLElement;
  dispose?(): void;
}

export type Route = (parts: string[], query: URLSearchParams) => Page;

export function go(path: string): void {
  history.pushState(null, "", path);
  window.dispatchEvent(new PopStateEvent("popstate"));
}

/** Change the query of the address, without a new entry in the history; null or "" takes a name out. */
export function setQuery(changes: Record<string, string | number | null | undefined>): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === undefined || value === "") url.searchParams.delete(name);
    else url.searchParams.set(name, String(value));
  }
  history.replaceState(null, "", url);
}

/** Follow links of the viewer in place; all others as browsers do. */
export function followLinks(): void {
  document.addEventListener("click", (event) => {
    const link = (event.target as Element | null)?.closest?.("a");
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
    if (link.pathname !== "/" && !link.pathname.startsWith("/view/")) return;
    if (link.pathname === location.pathname && link.hash) return;
    event.preventDefault();
    go(link.pathname + link.search);
  });
}
