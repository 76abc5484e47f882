import { expect, test } from "vitest";
import { languageName } from "#i18n/language-names.ts";
import { pseudoCatalogue, pseudoFormatters } from "#support/pseudo-catalogue.ts";
import { interfaceIn, renderView } from "#support/render-view.tsx";
import { VIEW_PATHS } from "#support/view-paths.ts";

const documents = import.meta.glob<string>(
  ["/mocks/dataset/partnerships.json", "/mocks/dataset/moscow-beijing/*.json"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);

/** Everything that stands in the data as text: what a reader sees of it is not the interface's. */
const data: ReadonlySet<string> = new Set(
  Object.values(documents).flatMap((text) => stringsIn(JSON.parse(text)).map((found) => found.trim())),
);

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Names of languages in themselves, of keys and of file formats are the same in every language. */
const SAME_EVERYWHERE = new Set([
  "Рус",
  "中文",
  "Eng",
  "L",
  "T",
  "Esc",
  "Enter",
  "Home End",
  "Shift ← →",
  "GET",
  "CSV",
  "JSON",
  "XLSX",
  "SVG",
  "PNG",
  "ICS",
]);

/** Names of the sources' languages: `Intl` gives them, no catalogue does. */
const languages = new Set([...data].filter((text) => /^[a-z]{2}$/.test(text)).map((tag) => languageName("en", tag)));

/** Data as it stands, several of it joined, or as much of it as had room. */
function isData(text: string): boolean {
  if (data.has(text) || languages.has(text)) return true;
  if (text.endsWith("…")) return [...data].some((whole) => whole.startsWith(text.slice(0, -1)));
  const parts = text.split(", ");
  return parts.length > 1 && parts.every((part) => data.has(part) || !/\p{L}/u.test(part));
}

function isOwnText(text: string): boolean {
  // the address that a printed sheet gives is the page's own
  if (text.startsWith(location.origin)) return false;
  return /\p{L}/u.test(text) && !/[⟦⟧]/.test(text) && !isData(text) && !SAME_EVERYWHERE.has(text);
}

/** Visible texts, and the attributes that are read aloud or shown on hover, that did not change. */
function unchangedTexts(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.getElementById("root") ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // an element may hold a message beside ready parts of it
    const whole = node.parentElement?.textContent?.trim() ?? "";
    const own = node.textContent?.trim() ?? "";
    if (isOwnText(own) && isOwnText(whole)) found.push(own);
  }
  for (const element of document.querySelectorAll("#root [aria-label], #root [title], #root [placeholder]")) {
    for (const name of ["aria-label", "title", "placeholder"]) {
      const text = element.getAttribute(name)?.trim() ?? "";
      if (isOwnText(text)) found.push(`${name}: ${text}`);
    }
  }
  return found;
}

test.each(VIEW_PATHS)("in a pseudo-language nothing but data stays as it was on %s", async (path) => {
  const english = await interfaceIn("en");
  await renderView(`${path}?asOf=2022-12-31`, {
    language: { ...english, m: pseudoCatalogue(english.m), f: pseudoFormatters(english.f) },
  });
  expect(document.querySelector("main")?.textContent).toContain("⟦");
  expect([...new Set(unchangedTexts())]).toEqual([]);
});
