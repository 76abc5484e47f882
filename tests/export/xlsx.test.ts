import { expect, test } from "vitest";
import type { Program } from "#contract/records.ts";
import { programTable } from "#export/program-table.ts";
import { tradeTable } from "#export/trade-table.ts";
import { workbook } from "#export/xlsx.ts";
import { INTERFACE_LANGUAGES } from "#contract/vocabulary.ts";
import { program } from "#support/builders.ts";
import { PROTOCOL, exportScene } from "#support/export-scene.ts";
import { metric } from "#support/series-builders.ts";
import { readWorkbook } from "#support/read-workbook.ts";

const judged = (given: Partial<Program>) => ({
  program: program(given),
  health: "done" as const,
  reached: 1,
  counted: 3,
  elapsed: null,
});

async function saved(records: readonly Partial<Program>[], lang: "ru" | "zh" | "en" = "en") {
  const scene = await exportScene(lang, {
    sources: [PROTOCOL, { ...PROTOCOL, id: "unused", url: "https://example.org/unused" }],
  });
  return readWorkbook(await workbook(programTable(records.map(judged), scene), "programs", scene));
}

test("rows are read back with numbers as numbers, dates as published, and nothing where nothing is known", async () => {
  const [rows] = await saved([{ id: "metro", title: { ru: "Метро", zh: "地铁", en: "Metro" }, start: "2021-06" }]);
  expect(rows?.name).toBe("Data");
  expect(rows?.records).toEqual([
    {
      id: "metro",
      title: "Metro",
      sector: "construction",
      start: "2021-06",
      progress: 1 / 3,
      health: "done",
      evidence: "official",
      sourceUrls: PROTOCOL.url,
      sourceIds: "protocol",
    },
  ]);
});

test("one sheet has the sources that the rows rest on, and no others", async () => {
  const [, sources] = await saved([{ id: "metro" }], "ru");
  expect(sources?.name).toBe("Источники");
  expect(sources?.records).toEqual([
    { id: "protocol", title: "Протокол", publisher: "Правительство Москвы", kind: "official", url: PROTOCOL.url },
  ]);
});

test.each(INTERFACE_LANGUAGES)(
  "in %s one sheet tells of what day the file is and what its columns mean",
  async (lang) => {
    const [rows, , about] = await saved([{ id: "metro" }], lang);
    const told = about?.cells ?? [];
    expect(told.flat()).toContain("2022-12-31");
    for (const id of Object.keys(rows?.records[0] ?? {}).filter((one) => one !== "sourceIds")) {
      expect(told.map(([column]) => column)).toContain(id);
    }
  },
);

test("series of trade are told by their titles beside their ids, a balance by what it is computed from", async () => {
  const scene = await exportScene("ru");
  const metrics = [
    metric({ id: "ts-out", title: { ru: "Экспорт России в Китай" } }),
    metric({ id: "ts-in", title: { ru: "Импорт России из Китая" } }),
  ];
  const table = tradeTable({ seriesIds: ["ts-out", "ts-out~ts-in", "ts-gone"], rows: [], metrics }, scene);
  const [, , about] = await readWorkbook(await workbook(table, "trade", scene));
  const meaningOf = new Map(about?.cells.map(([id, meaning]) => [id, meaning]));
  expect(["ts-out", "ts-out~ts-in", "ts-gone", "period"].map((id) => meaningOf.get(id))).toEqual([
    "Экспорт России в Китай",
    "Экспорт России в Китай − Импорт России из Китая",
    "ts-gone",
    "Период",
  ]);
});

test.each(["=1+1", "@home", "<b>&amp;</b>", "Жильё 住房 \u{1F3E0}", "two\nlines", " spaces "])(
  "the title %j is text, and read back as it was",
  async (title) => {
    const [rows] = await saved([{ title: { en: title } }]);
    expect(rows?.records[0]?.["title"]).toBe(title);
  },
);

test("what XML cannot hold is left out, and a list too long for a cell is cut between its parts", async () => {
  const sourceIds = Array.from({ length: 9000 }, (_, index) => `source-${index}`);
  const [rows] = await saved([{ title: { en: "bell\u0007" }, sourceIds }]);
  expect(rows?.records[0]?.["title"]).toBe("bell");
  const listed = String(rows?.records[0]?.["sourceIds"]);
  expect(listed.length).toBeLessThanOrEqual(32_767);
  expect(sourceIds).toContain(listed.split(" ").at(-1));
});
