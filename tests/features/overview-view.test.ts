import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { agreementView, firstSigning, nextExpiry } from "#features/overview/agreement-view.ts";
import { changeSegments } from "#features/overview/changes-view.ts";
import { leadRows } from "#features/overview/leads-view.ts";
import { beforeOf, comparedHealths, programsView } from "#features/overview/overview-view.ts";
import { sincePresets } from "#domain/since-presets.ts";
import { tradeGlance } from "#features/overview/trade-glance-view.ts";
import { loadCatalogue } from "#i18n/catalogue.ts";
import { formatters } from "#i18n/formatters.ts";
import { HEALTHS, type Health } from "#contract/vocabulary.ts";
import { agreement, milestone, program, trackerEvent } from "#support/builders.ts";
import { embeddedDataset } from "#support/embedded-dataset.ts";

const SECTORS = [{ id: "construction", title: { en: "Construction" } }];
const D = day("2021-12-31");

test("days to compare with: usual spans, the last report before D, the signing of the standing programme, the last meeting", () => {
  const programs = [
    program({ reportedOn: "2021-12-31", milestones: [milestone({ completedOn: "2021-10" })] }),
    program({ id: "other", states: [{ on: "2021-09-03", state: "active" }] }),
  ];
  const agreements = [agreement({ signedOn: "2020-12-07", validFrom: "2021", validTo: "2023" })];
  const events = [
    trackerEvent({ id: "a", kind: "forum", on: "2021-06-01", until: "2021-06-03" }),
    trackerEvent({ id: "b", kind: "visit", on: "2021-12-30", until: "2022-01-02" }),
    trackerEvent({ id: "c", kind: "festival", on: "2021-11-01" }),
  ];
  expect(sincePresets({ programs, agreements, events }, D)).toEqual([
    { from: "week", on: "2021-12-24" },
    { from: "month", on: "2021-11-30" },
    { from: "quarter", on: "2021-09-30" },
    { from: "year", on: "2020-12-31" },
    { from: "last-report", on: "2021-10-31" },
    { from: "signing", on: "2020-12-07" },
    { from: "event", on: "2021-06-03", kind: "forum" },
  ]);
  expect(sincePresets({}, D).map(({ from }) => from)).toEqual(["week", "month", "quarter", "year"]);
});

test("a programme counts under each of its leads, and what names none that is known stands last", () => {
  const leads = [
    { id: "one", cityId: "moscow", title: { en: "One" } },
    { id: "two", cityId: "moscow", title: { en: "Two" } },
    { id: "idle", cityId: "moscow", title: { en: "Idle" } },
  ];
  const overdue = milestone({ id: "o", due: "2021-10" });
  const due = (on: string) => milestone({ id: on, due: on });
  const view = programsView(
    [
      program({ id: "a", leadIds: ["one", "two", "two"], milestones: [due("2022-03"), due("2022-02")] }),
      program({ id: "b", leadIds: ["two"], reportedOn: "2021-12", milestones: [overdue] }),
      program({ id: "c", leadIds: ["gone"], milestones: [due("2022-01")] }),
      program({ id: "d", states: [{ on: "2021-06", state: "cancelled" }], milestones: [overdue, due("2021-12-31")] }),
    ],
    SECTORS,
    D,
  );
  const rows = leadRows(view, leads, D);
  expect(rows.map(({ lead, programs, overdue: late, next }) => [lead?.id, programs, late, next?.milestone.id])).toEqual(
    [
      ["two", 2, 1, "2022-02"],
      ["one", 1, 0, "2022-02"],
      [undefined, 2, 0, "2022-01"],
    ],
  );
  expect(rows[0]?.byHealth).toMatchObject({ late: 1 });
});

test("a column that was not empty on the day of comparison is drawn although it is now", () => {
  const view = programsView([program({ start: "2021-06" })], SECTORS, D);
  const before = beforeOf(view, SECTORS, day("2021-01-01"));
  const drawn = (healths: typeof view.healths) => healths.flatMap(({ health, isDrawn }) => (isDrawn ? health : []));
  expect(drawn(view.healths)).toEqual(["on-track"]);
  expect(drawn(comparedHealths(view, before))).toEqual(["on-track", "not-started"]);
  expect(before.bySector.get("construction")?.byHealth["not-started"]).toBe(1);
});

test("a milestone due on D itself is pending in the dots, one due the day before overdue; a stopped programme has none", () => {
  const due = (on: string, id: string) => milestone({ id, due: on });
  const running = program({
    milestones: [due("2021-12-31", "a"), due("2021-12-30", "b"), milestone({ id: "c", completedOn: "2021-05" })],
  });
  const stopped = program({
    id: "stopped",
    milestones: [due("2021-01", "d")],
    states: [{ on: "2021-06", state: "cancelled" }],
  });
  const view = programsView([running, stopped], SECTORS, D);
  const [row] = view.rows;
  expect(row).toMatchObject({ overdue: 1, tally: { reached: 1, counted: 3, due: 2, dueReached: 0 } });
});

test("programmes of a sector that the partnership does not name stand in a row without id", () => {
  const view = programsView([program({ sectorId: "elsewhere" })], SECTORS, D);
  expect(view.rows.map(({ sectorId, tally }) => [sectorId, tally.programs])).toEqual([
    ["construction", 0],
    ["", 1],
  ]);
});

test("of a term of three years two have passed on its 24th month's last day", () => {
  const signed = agreement({ validFrom: "2021", validTo: "2023" });
  expect(agreementView([signed], day("2022-12-31")).term).toMatchObject({ months: 36, elapsedMonths: 24 });
  expect(agreementView([signed], day("2022-12-30")).term).toMatchObject({ elapsedMonths: 23 });
  expect(agreementView([signed], day("2024-01-01"))).toMatchObject({
    standing: undefined,
    previous: { endedOn: "2023-12-31" },
  });
});

test("the next expiry is of what is in force; the first signing only matters before it", () => {
  const signed = agreement({ validFrom: "2021", validTo: "2023" });
  expect(nextExpiry([signed], D)?.on).toBe("2023-12-31");
  expect(nextExpiry([signed], day("2024-06-01"))).toBeUndefined();
  expect(firstSigning([signed], day("2020-12-06"))?.id).toBe(signed.id);
  expect(firstSigning([signed], day("2020-12-07"))).toBeUndefined();
});

test("a signing counts as signed whatever the status that follows", async () => {
  const m = await loadCatalogue("en");
  const changes = [
    { kind: "agreement", id: "a", before: "unsigned", after: "term-unknown" },
    { kind: "agreement", id: "b", before: "in-force", after: "expired" },
  ] as const;
  expect(changeSegments(changes, m)).toEqual([
    {
      kind: "agreement",
      counts: [
        { word: "signed", status: "signed", count: 1 },
        { word: "expired", status: "expired", count: 1 },
      ],
    },
  ]);
});

test("trade at a glance: total trade of the countries, the city beside it with its published growth of the first year", () => {
  const { metrics, partnership } = embeddedDataset();
  const glance = tradeGlance(metrics, partnership, day("2022-12-31"));
  expect(glance?.main).toMatchObject({ metric: { id: "ts-rucn-turnover-y" }, last: { period: "2022" } });
  expect(glance?.city).toMatchObject({ cityIndex: 0, metric: { id: "ts-mowcn-turnover-y" }, last: { period: "2021" } });
  expect(glance?.growth).toMatchObject({ period: "2020", value: 10 });
  expect(tradeGlance(metrics, partnership, day("1995-05-16"))).toBeUndefined();
});

test("a year without figure stays open between two with figures", () => {
  const { metrics, partnership } = embeddedDataset();
  const points = tradeGlance(metrics, partnership, day("2016-12-31"))?.main.points ?? [];
  expect(points.find(({ period }) => period === "2012")?.value).toBeNull();
});

const noHealth = {
  stopped: 0,
  paused: 0,
  done: 0,
  "not-started": 0,
  unreported: 0,
  late: 0,
  "at-risk": 0,
  "on-track": 0,
};

const plain = (rich: ReturnType<Awaited<ReturnType<typeof loadCatalogue>>["overview"]["sentence"]>) =>
  rich
    .flat()
    .map((part) => (typeof part === "string" ? part : "figure" in part ? part.figure.text : "b" in part ? part.b : ""))
    .join("")
    .replaceAll("\u00A0", " ");

test.each([
  {
    lang: "ru",
    byHealth: { done: 1, late: 1, unreported: 1 },
    programs: 21,
    says: "На 31 декабря 2021 года завершён 1 из 21 проекта; 1 просрочен. По 1 проекту нет сведений.",
  },
  {
    lang: "ru",
    byHealth: { late: 3, "at-risk": 2 },
    programs: 5,
    says: "На 31 декабря 2021 года ни один из 5 проектов не завершён; 2 с рисками, 3 просрочено. ",
  },
  {
    lang: "zh",
    byHealth: { unreported: 4 },
    programs: 4,
    says: "截至2021年12月31日，4个项目均未完成。4个暂无进展信息。",
  },
  { lang: "en", byHealth: { done: 1 }, programs: 1, says: "As of 31 December 2021, 1 of 1 programme is done. " },
] as const)("the $lang sentence for $programs: $says", async ({ lang, byHealth, programs, says }) => {
  const { overview } = await loadCatalogue(lang);
  expect(plain(overview.sentence({ programs, byHealth: { ...noHealth, ...byHealth } }, D, formatters(lang)))).toBe(
    says,
  );
});

test.each([
  { lang: "ru", says: "На 31 декабря 2021 года завершено 2 из 5 проектов (+2); 3 просрочено (−1). " },
  { lang: "zh", says: "截至2021年12月31日，5个项目中已完成2个（+2）；3个已逾期（−1）。" },
  { lang: "en", says: "As of 31 December 2021, 2 of 5 programmes are done (+2); 3 late (−1). " },
] as const)("the $lang sentence tells differences in brackets", async ({ lang, says }) => {
  const { overview } = await loadCatalogue(lang);
  const counts = { programs: 5, byHealth: { ...noHealth, done: 2, late: 3 }, before: { ...noHealth, late: 4 } };
  expect(plain(overview.sentence(counts, D, formatters(lang)))).toBe(says);
});

test("the sentence names every health that there is, and none that there is not", async () => {
  for (const lang of ["ru", "zh", "en"] as const) {
    const { overview } = await loadCatalogue(lang);
    for (const health of HEALTHS) {
      const byHealth: Record<Health, number> = { ...noHealth, [health]: 3 };
      const figures = overview
        .sentence({ programs: 9, byHealth }, D, formatters(lang))
        .flat()
        .flatMap((part) => (typeof part === "object" && "figure" in part ? part.figure.name : []));
      expect(figures.toSorted()).toEqual([`health-${health}`, "programs"].toSorted());
    }
  }
});
