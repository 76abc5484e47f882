import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { type WholePartnership, dataPackage } from "#export/data-package.ts";
import { EMBEDDED_IDS, embeddedDataset } from "#support/embedded-dataset.ts";
import { readPackage } from "#support/package-faults.ts";

function whole(id: string, given: Partial<WholePartnership["partnership"]> = {}): WholePartnership {
  const { partnership, goals, metrics, ...lists } = embeddedDataset(id);
  return {
    partnership: { ...partnership, ...given },
    lists: { ...lists, "sector-goals": goals, "trade-metrics": metrics },
    quarantined: 0,
    asOf: day("2026-03-10"),
    homepage: `https://tracker.example.org/${id}/sources`,
  };
}

test.each(EMBEDDED_IDS)("the package of %s keeps what its descriptor and schemas promise", async (id) => {
  const given = whole(id);
  const { faults, tables, descriptor } = await readPackage(dataPackage(given));
  expect(faults).toEqual([]);
  const { programs, agreements, events, sources } = given.lists;
  expect(tables.get("programs")).toHaveLength(programs.length);
  expect(tables.get("agreements")).toHaveLength(agreements.length);
  expect(tables.get("events")).toHaveLength(events.length);
  expect(tables.get("sources")).toHaveLength(sources.length);
  expect(tables.get("milestones")).toHaveLength(programs.flatMap(({ milestones }) => milestones).length);
  expect(descriptor.sources).toHaveLength(sources.length);
});

test("every text is there in every language, and a value as it was published", async () => {
  const given = whole("moscow-beijing");
  const { tables } = await readPackage(dataPackage(given));
  const [agreement] = given.lists.agreements;
  expect(tables.get("agreements")?.[0]).toMatchObject({
    id: agreement?.id,
    title_ru: agreement?.title["ru"],
    title_zh: agreement?.title["zh"],
    title_en: agreement?.title["en"],
  });
  const metric = given.lists["trade-metrics"].find(({ observations }) =>
    observations.some(({ value }) => value === null),
  );
  const missing = metric?.observations.find(({ value }) => value === null);
  const rows = tables.get("trade-observations") ?? [];
  const rowOf = (period: string | undefined) =>
    rows.find((row) => row["metricId"] === metric?.id && row["period"] === period);
  expect(rowOf(missing?.period)?.["value"]).toBe("");
  const known = metric?.observations.find(({ value }) => value !== null);
  expect(Number(rowOf(known?.period)?.["value"])).toBe(known?.value);
});

test.each([
  ["CC-BY-4.0", { name: "CC-BY-4.0" }],
  ["https://example.org/licence", { path: "https://example.org/licence" }],
  ["Open licence of the city", { name: "other", title: "Open licence of the city" }],
])("the licence %s is told as the profile wants it", async (licence, told) => {
  const { descriptor } = await readPackage(dataPackage(whole("berlin-paris", { licence })));
  expect(descriptor.licenses).toEqual([told]);
});

test("where no licence is named, the package says so and claims none", async () => {
  const given = whole("moscow-beijing");
  expect(given.partnership.licence).toBeUndefined();
  const { descriptor, readme } = await readPackage(dataPackage(given));
  expect(descriptor.licenses).toBeUndefined();
  expect(descriptor.description).toMatch(/names no licence/);
  expect(readme).toMatch(/## Licence\n\nThe publisher names no licence/);
  expect(readme).toContain(`\`programs.csv\`: Programmes of work (${given.lists.programs.length})`);
});

test("records that break the contract are counted in words, and two gaps of one id stay", async () => {
  const given = whole("moscow-beijing");
  const { gaps = [] } = given.partnership;
  const doubled = { ...given.partnership, gaps: gaps.map((gap) => ({ ...gap, id: "one" })) };
  const { faults, tables, readme } = await readPackage(dataPackage({ ...given, partnership: doubled, quarantined: 3 }));
  expect(faults).toEqual([]);
  expect(tables.get("gaps")).toHaveLength(gaps.length);
  expect(readme).toContain("they break the contract of the data: 3 records");
});

test("the same data gives the same file", async () => {
  const bytes = async () => [...new Uint8Array(await dataPackage(whole("berlin-paris")).arrayBuffer())];
  expect(await bytes()).toEqual(await bytes());
});
