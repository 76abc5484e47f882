import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import * as v from "valibot";
import { expect, test } from "vitest";
import { NO_FAULTS } from "#support/e2e/faults.ts";
import { openTracker } from "#support/e2e/open-tracker.ts";

const Programs = v.object({ data: v.array(v.object({ title: v.record(v.string(), v.string()) })) });
const stored: unknown = JSON.parse(readFileSync("mocks/dataset/moscow-beijing/programs.json", "utf8"));
const titles = v.parse(Programs, stored).data.map(({ title }) => title);

/** Radicals that share their glyph with a character, and that Unicode does not fold into it as it does the others. */
const RADICALS = new Map(
  [
    "⻚页",
    "⻋车",
    "⻓长",
    "⻔门",
    "⻛风",
    "⻜飞",
    "⻢马",
    "⻅见",
    "⻆角",
    "⻉贝",
    "⻘青",
    "⻝食",
    "⻄西",
    "⻩黄",
    "⻬齐",
    "⻰龙",
  ].map(([radical = "", character = ""]) => [radical, character]),
);

/**
 * Without spaces and marks of where a line may break: lines break on paper where they do not in the data. A PDF keeps
 * glyphs, so of characters that share one it may give back the other.
 */
function bare(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\s\u2060\u200B\u00AD]/g, "")
    .replaceAll(/[\u2E80-\u2EFF]/g, (radical) => RADICALS.get(radical) ?? radical);
}

interface PaperPage {
  /** Of the sheet in mm. */
  readonly size: readonly [width: number, height: number];
  readonly text: string;
}

/** The pages of a PDF, read back by another program than the one that wrote it. */
async function pagesOf(pdf: Uint8Array): Promise<readonly PaperPage[]> {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(
    numbers.map(async (number) => {
      const page = await file.getPage(number);
      const [left, top, right, bottom] = v.parse(v.tuple([v.number(), v.number(), v.number(), v.number()]), page.view);
      const mm = (points: number) => Math.round((points / 72) * 25.4);
      const { items } = await page.getTextContent();
      const text = bare(items.map((part) => ("str" in part ? part.str : "")).join(" "));
      return { size: [mm(right - left), mm(bottom - top)] as const, text };
    }),
  );
  await file.destroy();
  return pages;
}

async function printed(path: string) {
  const { page, faults, close } = await openTracker({ path });
  try {
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    const sentence = bare((await page.locator("h1").textContent()) ?? "");
    const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(faults).toEqual(NO_FAULTS);
    return { pages, sentence, origin: new URL(page.url()).origin };
  } finally {
    await close();
  }
}

test.each([
  { lang: "ru", page: (n: number, m: number) => `стр.${n}из${m}`, asOf: "Посостояниюна31.12.2022" },
  { lang: "zh", page: (n: number, m: number) => `第${n}页，共${m}页`, asOf: "截至2022-12-31" },
  { lang: "en", page: (n: number, m: number) => `page${n}of${m}`, asOf: "Asof31Dec2022" },
])("the briefing in $lang lies on A4 whole: sentence, programmes, page numbers and address", async (words) => {
  const query = `lang=${words.lang}&asOf=2022-12-31&since=2021-12-31`;
  const { pages, sentence, origin } = await printed(`/moscow-beijing/briefing?${query}`);
  const text = pages.map((one) => one.text).join("");
  expect(pages[0]?.text).toContain(sentence);
  expect(titles.map((title) => bare(title[words.lang] ?? "")).filter((title) => !text.includes(title))).toEqual([]);
  for (const [index, { text: own, size }] of pages.entries()) {
    const foot = [words.page(index + 1, pages.length), words.asOf, `${origin}/moscow-beijing/briefing?${query}`]
      .map(bare)
      .join("").length;
    expect(size, `page ${index + 1}`).toEqual([210, 297]);
    expect(own).toContain(bare(words.page(index + 1, pages.length)));
    expect(own).toContain(bare(words.asOf));
    expect(own).toContain(bare(`${origin}/moscow-beijing/briefing?${query}`));
    expect(own.length, `page ${index + 1} has more than its foot`).toBeGreaterThan(foot + 40);
  }
});

test.each([
  { view: "overview" },
  { view: "programs", head: "Nextdate" },
  { view: "programs/pc-housing" },
  { view: "timeline", isAcross: true },
  { view: "trade" },
  { view: "agreements" },
  { view: "sectors" },
  { view: "events", head: "Agreementsandprogrammes" },
  { view: "sources" },
])("$view prints its own content on every page of A4, without the shell", async ({ view, head = "", isAcross }) => {
  const { pages, sentence } = await printed(`/moscow-beijing/${view}?lang=en&asOf=2022-12-31`);
  expect(pages.map(({ text }) => text).join("")).toContain(sentence.slice(0, 40));
  for (const { text, size } of pages) {
    expect(size).toEqual(isAcross ? [297, 210] : [210, 297]);
    expect(text).toContain(`of${pages.length}`);
    expect(text).toContain(head);
    expect(text).not.toContain("Latestdata");
    expect(text.length).toBeGreaterThan(150);
  }
});
