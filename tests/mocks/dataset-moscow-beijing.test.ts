import { expect, test } from "vitest";
import { embeddedDataset, embeddedDocument } from "#support/embedded-dataset.ts";

const dataset = embeddedDataset();
const { partnership, agreements, programs, goals, events } = dataset;

test("it ends on the day of its newest fact, and is as large as curated", () => {
  expect(embeddedDocument("partnership").meta.asOf).toBe("2026-03-10");
  expect([agreements.length, programs.length, events.length]).toEqual([25, 58, 124]);
  expect(goals.filter(({ target }) => target)).toHaveLength(7);
});

test("the years without a known programme are named as gaps", () => {
  const years = (from: string, to: string) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index);
  const covered = agreements
    .filter(({ kind }) => kind === "programme")
    .flatMap((a) => years((a.validFrom ?? a.signedOn).slice(0, 4), (a.validTo ?? "").slice(0, 4)));
  const named = (partnership.gaps ?? []).flatMap(({ from, to }) => (from && to ? years(from, to) : []));
  expect([...covered, ...named].toSorted((a, b) => a - b)).toEqual(years("1996", "2026"));
});

const INVENTED =
  /Сверка норм высотного|Лаборатория городских данных|Телемедицинские консилиумы|Доступная среда на пересадках|Энергосбережение в жилых домах|Раздельный сбор отходов|Подготовка медицинских сест[её]р|Летняя школа молодых архитекторов|Ярмарка товаров двух столиц|Олимпиада школьников двух столиц|Партнёрство университетов|Деловые миссии|Urban data lab|Energy saving in housing|High-rise standards review|Telemedicine consultations|Step-free interchanges|Nurse training|Separate waste collection|Urban renewal round table|Young architects|Two-capital/i;

test("no invented programme of the mock-ups is in it", () => {
  expect(JSON.stringify(dataset).match(INVENTED)).toBeNull();
});
