import { expect, test } from "vitest";
import { checkRecords, type Page } from "#contract/check-records.ts";
import { day } from "#contract/dates.ts";
import type { ListName } from "#contract/records.ts";
import { agreement, milestone, program, trackerEvent } from "#support/builders.ts";
import { goal, metric, observation } from "#support/series-builders.ts";

const EN = { en: "Text" };
const SOURCE = { id: "protocol", title: EN, publisher: EN, kind: "official" };

function page(data: readonly unknown[], rest: Partial<Page> = {}): Page {
  return { document: "page.json", asOf: day("2023-12-31"), data, ...rest };
}

function without(record: object, member: string): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== member));
}

/** What one record among good ones gets: `/data/0/` is left out of the pointers. */
function verdicts(name: ListName, record: unknown): { quarantined: string[]; problems: string[] } {
  const { records, quarantined, problems } = checkRecords(name, [page([record])]);
  expect(records.length + quarantined.length).toBe(1);
  const brief = (list: typeof quarantined | typeof problems) =>
    list.map(({ pointer, reason }) => `${reason.code} ${pointer.replace(/^\/data\/0/, "")}`);
  return { quarantined: brief(quarantined), problems: brief(problems) };
}

const BROKEN: readonly [ListName, unknown, string][] = [
  ["programs", null, "type "],
  ["programs", "text", "type "],
  ["programs", 7, "type "],
  ["programs", [], "missing /id"],
  ["programs", without(program(), "start"), "missing /start"],
  ["programs", without(program(), "milestones"), "missing /milestones"],
  ["programs", without(program(), "evidence"), "missing /evidence"],
  ["programs", without(program(), "sourceIds"), "missing /sourceIds"],
  ["programs", { ...program(), id: "No Id" }, "id /id"],
  ["programs", { ...program(), id: "__proto__" }, "id /id"],
  ["programs", { ...program(), id: "a".repeat(81) }, "id /id"],
  ["programs", { ...program(), id: 5 }, "type /id"],
  ["programs", { ...program(), title: "plain" }, "type /title"],
  ["programs", { ...program(), title: {} }, "localized-text /title"],
  ["programs", { ...program(), title: ["Housing"] }, "localized-text /title"],
  ["programs", { ...program(), title: { not_a_tag: "Housing" } }, "localized-text /title"],
  ["programs", { ...program(), title: { en: "Housing", ru: " " } }, "text /title/ru"],
  ["programs", { ...program(), title: { en: "Housing", ru: null } }, "text /title/ru"],
  ["programs", { ...program(), start: "2021-02-29" }, "partial-date /start"],
  ["programs", { ...program(), start: "1899" }, "partial-date /start"],
  ["programs", { ...program(), start: "2101" }, "partial-date /start"],
  ["programs", { ...program(), start: 2021 }, "type /start"],
  ["programs", { ...program(), end: null }, "type /end"],
  ["programs", { ...program(), evidence: "rumour" }, "one-of /evidence"],
  ["programs", { ...program(), milestones: {} }, "type /milestones"],
  ["programs", { ...program(), milestones: [milestone({ due: "2021-13" })] }, "partial-date /milestones/0/due"],
  ["programs", { ...program(), milestones: [without(milestone(), "title")] }, "missing /milestones/0/title"],
  ["programs", { ...program(), states: [{ on: "2021", state: "asleep" }] }, "one-of /states/0/state"],
  [
    "programs",
    { ...program(), budget: { amount: Number.POSITIVE_INFINITY, currency: "RUB" } },
    "number /budget/amount",
  ],
  ["programs", { ...program(), budget: { amount: 1, currency: "roubles" } }, "currency /budget/currency"],
  ["programs", { ...program(), sourceIds: [] }, "no-sources /sourceIds"],
  ["programs", { ...program(), milestones: [milestone({ sourceIds: [] })] }, "no-sources /milestones/0/sourceIds"],
  [
    "programs",
    { ...program({ evidence: "illustrative", sourceIds: [] }), milestones: [milestone({ evidence: "reported" })] },
    "no-sources /milestones/0/sourceIds",
  ],
  ["programs", program({ milestones: [milestone(), milestone()] }), "doubled-id /milestones/1/id"],
  ["programs", program({ start: "2021-06", end: "2021-05" }), "before-start /end"],
  ["agreements", agreement({ signedOn: "2021", validTo: "2020-12" }), "before-start /validTo"],
  ["agreements", agreement({ validFrom: "2022", validTo: "2021-12-31" }), "before-start /validTo"],
  ["agreements", agreement({ signedOn: "2021-02-02", endedOn: "2021-02-01" }), "before-start /endedOn"],
  ["agreements", { ...agreement(), text: "javascript:alert(1)" }, "url /text"],
  ["agreements", { ...agreement(), text: "/relative" }, "url /text"],
  ["agreements", { ...agreement(), openEnded: "yes" }, "type /openEnded"],
  ["agreements", { ...agreement(), signatories: [{ role: EN }] }, "missing /signatories/0/name"],
  ["events", trackerEvent({ on: "2021-03", until: "2021-02-28" }), "before-start /until"],
  ["events", { ...trackerEvent(), cityIds: ["moscow", "Beijing"] }, "id /cityIds/1"],
  ["sector-goals", goal({ observations: [observation("2021-01", 1)] }), "period-form /observations/0/period"],
  ["sector-goals", goal({ observations: [observation("2021-Q5", 1)] }), "period /observations/0/period"],
  [
    "sector-goals",
    goal({ observations: [observation("2021", 1), observation("2021", null)] }),
    "doubled-period /observations/1/period",
  ],
  ["sector-goals", goal({ target: { period: "2020", value: 60 } }), "target-period /target/period"],
  ["sector-goals", goal({ target: { period: "2020-Q4", value: 60 } }), "target-period /target/period"],
  ["sector-goals", goal({ target: { period: "2024", value: 40 } }), "target-value /target/value"],
  ["trade-metrics", metric({ unit: { code: "USD", multiplier: 16 } }), "multiplier /unit/multiplier"],
  ["trade-metrics", metric({ unit: { code: "US$" } }), "unit-code /unit/code"],
  [
    "trade-metrics",
    metric({ observations: [observation("2021", 1, { status: "e" })] }),
    "observation-status /observations/0/status",
  ],
  [
    "trade-metrics",
    metric({ observations: [observation("2021", 1, { sourceIds: [] })] }),
    "no-sources /observations/0/sourceIds",
  ],
  ["trade-metrics", { ...metric(), observations: [{ period: "2021" }] }, "missing /observations/0/value"],
  ["sources", without(SOURCE, "publisher"), "missing /publisher"],
  ["sources", { ...SOURCE, url: "ftp://example.org/" }, "url /url"],
];

test.each(BROKEN)("a record of %s that breaks the contract is left out: %j gets %s", (name, record, expected) => {
  expect(verdicts(name, record)).toEqual({ quarantined: [expected], problems: [] });
});

const DOUBTFUL: readonly [ListName, unknown, string[]][] = [
  [
    "programs",
    program({ milestones: [milestone({ completedOn: "2024" })] }),
    ["completed-after-data /milestones/0/completedOn"],
  ],
  [
    "programs",
    program({ milestones: [milestone({ completedOn: "2022", cancelledOn: "2021" })] }),
    ["completed-and-cancelled /milestones/0/cancelledOn"],
  ],
  ["programs", program({ evidence: "estimated" }), ["estimated-without-note /note"]],
  [
    "programs",
    program({
      evidence: "estimated",
      note: EN,
      milestones: [milestone({ evidence: "estimated" }), milestone({ id: "b" })],
    }),
    ["estimated-without-note /milestones/0/note"],
  ],
  [
    "trade-metrics",
    metric({ observations: [observation("2021", 1, { evidence: "estimated" })] }),
    ["estimated-without-note /observations/0/note"],
  ],
  ["sector-goals", goal({ target: { period: "2024", value: 30 } }), ["target-direction /target/value"]],
  ["sector-goals", without(goal(), "desiredDirection"), ["target-direction /target/value"]],
  ["agreements", agreement({ validTo: "2023", endedOn: "2024-01-01" }), ["ended-after-term /endedOn"]],
  ["agreements", agreement({ validTo: "2023", openEnded: true }), ["open-ended-with-term /openEnded"]],
];

test.each(DOUBTFUL)("a doubtful record of %s stays: %j gets %j", (name, record, expected) => {
  expect(verdicts(name, record)).toEqual({ quarantined: [], problems: expected });
});

const SOUND: readonly [ListName, unknown][] = [
  ["programs", program({ start: "2021-06", end: "2021" })],
  ["programs", program({ milestones: [milestone({ completedOn: "2023" })] })],
  ["programs", program({ evidence: "illustrative", sourceIds: [], milestones: [milestone()] })],
  ["programs", program({ milestones: [milestone({ evidence: "illustrative", sourceIds: [] })] })],
  ["programs", { ...program(), unknown: null, ["__proto__x"]: 1 }],
  ["agreements", agreement({ signedOn: "2021", validTo: "2021-01" })],
  ["agreements", agreement({ validTo: "2023", endedOn: "2023-12-31" })],
  ["agreements", agreement({ validTo: "2023", openEnded: false })],
  ["events", trackerEvent({ on: "2021-03", until: "2021-03-01" })],
  ["sector-goals", goal({ baseline: { period: "2020-Q3", value: 40 }, target: { period: "2020", value: 60 } })],
  ["sector-goals", goal({ frequency: "Q", observations: [observation("2021-Q1", null)] })],
  ["sources", SOURCE],
];

test.each(SOUND)("a record of %s that the contract allows passes: %j", (name, record) => {
  expect(verdicts(name, record)).toEqual({ quarantined: [], problems: [] });
});

test("ids and keys such as constructor and __proto__ are just text", () => {
  const hostile: unknown = JSON.parse('{"__proto__": "x", "en": "Housing", "constructor": "y"}');
  const named = { ...program({ id: "constructor" }), title: hostile };
  const { records, quarantined } = checkRecords("programs", [page([named, { ...named, id: "valueof" }])]);
  expect(quarantined).toEqual([]);
  expect(records.map(({ id }) => id)).toEqual(["constructor", "valueof"]);
  expect(records[0]?.title).toEqual({ en: "Housing" });
});

test("the second of two records with one id is left out, on whatever page it stands", () => {
  const pages = [page([program()]), page([program({ id: "other" }), program()], { document: "page.2.json" })];
  const { records, places, quarantined } = checkRecords("programs", pages);
  expect(records.map(({ id }) => id)).toEqual(["housing", "other"]);
  expect(places).toEqual([
    { document: "page.json", index: 0 },
    { document: "page.2.json", index: 0 },
  ]);
  expect(quarantined).toEqual([
    {
      document: "page.2.json",
      id: "housing",
      index: 1,
      pointer: "/data/1/id",
      reason: { code: "doubled-id", member: "id", found: '"housing"' },
    },
  ]);
});

test("a reason tells the member, what stood there, cut at 60 characters, and what would be right", () => {
  const long = "x".repeat(100_000);
  const { quarantined } = checkRecords("agreements", [page([{ ...agreement(), kind: long }])]);
  const [first] = quarantined;
  expect(first?.reason).toMatchObject({
    code: "one-of",
    member: "kind",
    expected: "friendship, programme, memorandum, sector, commercial, other",
  });
  expect(first?.reason.found).toHaveLength(60);
});

test("each page is held against its own as-of day, and the total against all pages together", () => {
  const done = (id: string) => program({ id, milestones: [milestone({ completedOn: "2023-06" })] });
  const pages = [
    page([done("a")], { total: 3 }),
    page([done("b")], { document: "page.2.json", asOf: day("2023-05-31"), total: 2 }),
  ];
  expect(checkRecords("programs", pages).problems).toMatchObject([
    { document: "page.json", pointer: "/meta/total", reason: { code: "total-mismatch", found: "3", expected: "2" } },
    { document: "page.2.json", id: "b", pointer: "/data/0/milestones/0/completedOn" },
  ]);
});

test("the total counts what was left out too", () => {
  expect(checkRecords("programs", [page([program(), null], { total: 2 })]).problems).toEqual([]);
});
