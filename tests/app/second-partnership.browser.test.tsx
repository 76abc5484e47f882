import { expect, test } from "vitest";
import { renderView } from "#support/render-view.tsx";

const VIEWS = [
  "overview",
  "programs",
  "programs/nightjet",
  "timeline",
  "sectors",
  "sectors/rail",
  "trade",
  "agreements",
  "agreements/agr-1987-friendship",
  "events",
  "sources",
];

const CASES = (["ru", "zh", "en"] as const).flatMap((lang) => VIEWS.map((view) => ({ view, lang })));
const MARKED = CASES.filter(({ lang }) => lang !== "en");

/** Letters and marks that German texts of the dataset have, and no text of the interface. */
const GERMAN = /[äöüßÄÖÜ„]/;
const FIRST_CITIES = /Москв|Пекин|莫斯科|北京|Moscow|Beijing/;

/** The texts below the page's root, each with its element. */
function shownTexts() {
  const root = document.querySelector("#root") ?? document.body;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: { text: string; element: Element | null }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    found.push({ text: node.nodeValue ?? "", element: node.parentElement });
  }
  return found;
}

test.each(CASES)("$view in $lang is whole and knows nothing of the first pair", async ({ view, lang }) => {
  await renderView(`/berlin-paris/${view}?lang=${lang}`);
  expect(document.querySelectorAll("[data-error], [data-quarantined], [data-stale]")).toHaveLength(0);
  expect(document.querySelectorAll("h1")).toHaveLength(1);
  // A source may name another city in its title.
  const named = shownTexts().filter(
    ({ text, element }) => FIRST_CITIES.test(text) && view !== "sources" && !element?.closest(".city-pair__others"),
  );
  expect(named.map(({ text }) => text)).toEqual([]);
});

test.each(MARKED)("$view in $lang: German texts are marked as German", async ({ view, lang }) => {
  await renderView(`/berlin-paris/${view}?lang=${lang}`);
  const german = shownTexts().filter(({ text }) => GERMAN.test(text));
  // Tooltips of drawings are plain text around dates: no part of them can be marked.
  const markable = german.filter(({ element }) => !element?.matches("title"));
  const unmarked = markable.filter(({ element }) => element?.closest("[lang]")?.getAttribute("lang") !== "de");
  expect(unmarked.map(({ text }) => text)).toEqual([]);
});
