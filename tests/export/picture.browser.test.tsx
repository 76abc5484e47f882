import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { program } from "#support/builders.ts";
import { downloaded } from "#support/downloaded.ts";
import { renderView } from "#support/render-view.tsx";

afterEach(() => {
  vi.restoreAllMocks();
});

function parsed(text: string): Document {
  const picture = new DOMParser().parseFromString(text, "image/svg+xml");
  expect(picture.querySelector("parsererror")?.textContent).toBeUndefined();
  return picture;
}

/** Every word of a picture, with all kinds of space alike and none at the ends of its lines. */
function wordsIn(picture: Document): string {
  const texts = [...picture.querySelectorAll("text")].map(({ textContent }) => textContent);
  return texts.join(" ").replaceAll(/\s+/g, " ");
}

/** What would load, run or lead somewhere once the picture lies on somebody's disk. */
function strayParts(picture: Document): readonly string[] {
  return [...picture.querySelectorAll("*")].flatMap((element) => [
    ...(/^(?:script|style|foreignObject|image|iframe|a|use)$/.test(element.localName) ? [element.localName] : []),
    ...[...element.attributes]
      .filter(({ name, value }) => /^(?:on|href|xlink|src|style|class)/.test(name) || /url\((?!#d\d)|var\(/.test(value))
      .map(({ name, value }) => `${name}=${value}`),
  ]);
}

const plain = (text: string) => text.replaceAll(/\s+/g, " ");

test.each([
  { path: "timeline?lang=ru", parts: '[data-table="timeline"] tbody [data-col="title"]' },
  { path: "timeline?lang=zh&from=1995", parts: '[data-table="timeline"] tbody [data-col="title"]' },
  { path: "sectors", parts: ".sector-panel h2, .sector-panel .goal-row h3" },
  { path: "trade", parts: ".series-chart__label-value, .trade__chart figcaption" },
])(
  "the picture of $path says what it shows, of which day, from whom, and stands by itself",
  async ({ path, parts }) => {
    await renderView(`/moscow-beijing/${path}${path.includes("?") ? "&" : "?"}asOf=2022-12-31`);
    await expect.poll(() => drawnTexts(parts).length).toBeGreaterThan(3);
    const heading = document.querySelector("main h1")?.textContent ?? "";
    const expected = drawnTexts(parts);
    const { name, text } = await downloaded(/SVG/);
    expect(name).toBe(`moscow-beijing_${path.split("?")[0]}_2022-12-31.svg`);
    const picture = parsed(text);
    const words = wordsIn(picture);
    const { lang } = document.documentElement;
    expect(picture.documentElement.getAttribute("lang")?.slice(0, 2)).toBe(lang);
    expect(words.replaceAll(" ", "")).toContain(plain(heading).replaceAll(/[ \u2060]/g, ""));
    expect(words).toMatch(/(?:As of|По состоянию на|截至)\s?(?:31 (?:December|декабря) 2022|2022年12月31日)/);
    expect(words).toMatch(/Sources: \w|Источники: \p{L}|来源：\p{L}/u);
    expect(words).toContain("asOf=2022-12-31");
    const squeezed = words.replaceAll(" ", "");
    for (const part of expected)
      expect.soft(squeezed.toLowerCase()).toContain(plain(part).replaceAll(" ", "").toLowerCase());
    expect(strayParts(picture)).toEqual([]);
  },
);

function drawnTexts(selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
}

test("a long address stays within the picture, and whole", async () => {
  const ids = "ts-rucn-turnover-y,ts-rucn-exports-y,ts-rucn-imports-y,ts-rucn-turnover-ru-customs,ts-mowcn-turnover-y";
  await renderView(`/moscow-beijing/trade?asOf=2022-12-31&metric=${ids}&q=${"x".repeat(400)}`);
  const picture = parsed((await downloaded(/SVG/)).text);
  expect(wordsIn(picture).replaceAll(" ", "")).toContain(`&q=${"x".repeat(400)}`);
  const drawn = document.body.appendChild(document.importNode(picture.documentElement, true));
  onTestFinished(() => drawn.remove());
  const edge = drawn.getBoundingClientRect().right;
  const ends = [...drawn.querySelectorAll("text")].map((text) => {
    // its own fonts, not those of this page
    text.style.fontFamily = drawn.getAttribute("font-family") ?? "";
    return text.getBoundingClientRect().right;
  });
  expect(Math.max(...ends)).toBeLessThan(edge);
});

test("what looks like markup in a title stays words in the picture", async () => {
  const hostile = `</text><script>alert(1)</script><image href="https://example.org/x.png" onload="alert(2)"/>&amp;`;
  const programs = { data: [program({ title: { en: hostile } })], meta: { asOf: "2026-03-10" } };
  await renderView("/moscow-beijing/timeline", { documents: { "moscow-beijing/programs.json": programs } });
  const { text } = await downloaded(/SVG/);
  const picture = parsed(text);
  expect(strayParts(picture)).toEqual([]);
  expect(wordsIn(picture).replaceAll(" ", "")).toContain(hostile.replaceAll(" ", ""));
});

test("a long timeline is in its picture to the last row, and what a size has no room for is told", async () => {
  const many = Array.from({ length: 120 }, (_, index) =>
    program({ id: `p${index}`, title: { en: `Row ${index} ends` } }),
  );
  const programs = { data: many, meta: { asOf: "2026-03-10" } };
  await renderView("/moscow-beijing/timeline", { documents: { "moscow-beijing/programs.json": programs } });
  const { text } = await downloaded(/SVG/);
  const picture = parsed(text);
  const words = wordsIn(picture);
  expect(many.filter((_, index) => !words.includes(`Row ${index} ends`))).toEqual([]);
  expect(
    words.split(
      document.querySelector(".timeline__group-name > [lang], .timeline__group-name > span")?.textContent ?? "?",
    ),
  ).toHaveLength(2);
  await userEvent.click(page.getByRole("button", { name: /More: copy/ }));
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Size" }), "Square");
  await expect.element(page.getByText(/the picture holds rows 1–30 of 120/)).toBeVisible();
});

test.each([
  ["en", "innovation,transport", /2 of 12 groups folded/],
  ["ru", "innovation,transport", /свёрнуто групп: 2 из 12/],
  ["zh", "*", /全部分组已折叠/],
])("a picture in %s shows groups folded as the screen does, and says so", async (lang, folded, condition) => {
  await renderView(`/moscow-beijing/timeline?lang=${lang}&asOf=2022-12-31&folded=${folded}`);
  const count = document.querySelector(".timeline__summary b")?.textContent ?? "?";
  const rows = drawnTexts(
    '[data-table="timeline"] tbody tr:has([data-col="sector"] [value="innovation"]) [data-col="title"]',
  );
  expect(rows.length).toBeGreaterThan(2);
  const { text } = await downloaded(/SVG/);
  const picture = parsed(text);
  const words = wordsIn(picture).replaceAll(" ", "");
  expect(words).toMatch(new RegExp(condition.source.replaceAll(" ", "")));
  expect(words).toContain(count.replaceAll(/\s/g, ""));
  for (const row of rows) expect(words).not.toContain(plain(row).replaceAll(" ", ""));
  expect(strayParts(picture)).toEqual([]);
});

/** Presses PNG and gives the picture's pixels. */
async function pngPixels(): Promise<ImageData> {
  const made: Blob[] = [];
  const addressOf = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) made.push(blob);
    return addressOf(blob);
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  await userEvent.click(page.getByRole("button", { name: /PNG/ }));
  await expect.poll(() => made.some(({ type }) => type === "image/png"), { timeout: 10_000 }).toBe(true);
  const png = made.find(({ type }) => type === "image/png") ?? new Blob();
  const image = await createImageBitmap(png);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const pen = canvas.getContext("2d");
  pen?.drawImage(image, 0, 0);
  return pen?.getImageData(0, 0, image.width, image.height) ?? new ImageData(1, 1);
}

/** How many pixels of a band of lines are darker than the ground. */
function inkIn({ data, width }: ImageData, fromRow: number, toRow: number): number {
  let ink = 0;
  for (let at = fromRow * width * 4; at < toRow * width * 4; at += 4) if ((data[at] ?? 255) < 100) ink += 1;
  return ink;
}

test("a slide as PNG has 16:9 at twice the pixels, and its title is in it", async () => {
  await renderView("/moscow-beijing/trade?lang=zh&asOf=2022-12-31");
  await userEvent.click(page.getByRole("button", { name: "更多：复制、引用、全部数据" }));
  await userEvent.selectOptions(page.getByRole("combobox", { name: "尺寸" }), "幻灯片16:9");
  await userEvent.keyboard("{Escape}");
  const pixels = await pngPixels();
  expect([pixels.width, pixels.height]).toEqual([3200, 1800]);
  expect(inkIn(pixels, 100, 220)).toBeGreaterThan(3000);
});
