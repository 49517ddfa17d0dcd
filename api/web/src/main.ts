// The viewer: a header, and the page that the address names.
import { fill, h } from "./dom";
import { batchesPage, batchPage } from "./pages/batches";
import { jobPage } from "./pages/job";
import { jobsPage } from "./pages/jobs";
import { newPage } from "./pages/new";
import { followLinks, go, type Page } from "./router";
import { themeButton } from "./theme";
import "./style.css";

const LINKS = [["/", "New problem"], ["/view/jobs", "Jobs"], ["/view/batches", "Batches"]] as const;
const SHORTCUTS: Record<string, string> = { n: "/", j: "/view/jobs", b: "/view/batches" };

const main = h("main", { id: "main", class: "page", tabindex: -1 });
const links = LINKS.map(([path, text]) => h("a", { href: path }, text));
document.body.append(
  h("a", { class: "skip", href: "#main" }, "Skip to the content"),
  h("header", { class: "top" }, h("a", { href: "/", class: "brand" }, "Medalist"), h("nav", { "aria-label": "Pages" }, links), themeButton()),
  main,
);

function route(): Page {
  const query = new URLSearchParams(location.search);
  let [, view, kind, id] = ["", "", "", ""];
  try {
    [, view = "", kind = "", id = ""] = location.pathname.split("/").map(decodeURIComponent);
  } catch {
    view = "?";
  }
  if (view === "") return newPage(query);
  if (view === "view" && kind === "jobs") return id ? jobPage(id, query) : jobsPage(query);
  if (view === "view" && kind === "batches") return id ? batchPage(id, query) : batchesPage();
  return { title: "Not found", element: h("div", {}, h("h1", {}, "There is no such page"), h("p", {}, h("a", { href: "/" }, "To the first page"))) };
}

let page: Page | null = null;
function show(): void {
  page?.dispose?.();
  page = route();
  document.title = `${page.title} · Medalist`;
  for (const link of links) {
    const here = link.pathname === "/" ? location.pathname === "/" : location.pathname.startsWith(link.pathname);
    if (here) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  fill(main, page.element);
}

window.addEventListener("popstate", () => {
  show();
  window.scrollTo(0, 0);
  main.focus({ preventScroll: true });
});
// `g` and then a letter goes to a page; not while something is typed.
let leading = false;
document.addEventListener("keydown", (event) => {
  const typing = (event.target as Element).closest("input, textarea, select, [contenteditable]");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const to = leading ? SHORTCUTS[event.key] : undefined;
  leading = event.key === "g";
  if (to) go(to);
});
followLinks();
show();
