import { expect, test } from "vitest";
import { checkPartnership } from "#contract/check-partnership.ts";
import { checkPartnerships } from "#contract/check-partnerships.ts";
import { day } from "#contract/dates.ts";

const EN = { en: "Text" };
const MOSCOW = { id: "moscow", name: EN, country: "RU", timeZone: "Europe/Moscow" };
const BEIJING = { id: "beijing", name: EN, country: "CN", timeZone: "Asia/Shanghai" };
const PARTNERSHIP = {
  id: "moscow-beijing",
  title: EN,
  cities: [MOSCOW, BEIJING],
  establishedOn: "1995-05-16",
  sectors: [{ id: "health", title: EN }],
  languages: ["ru", "zh-Hans"],
  publisher: EN,
  evidence: "official",
  sourceIds: ["protocol"],
};

function verdict(given: object) {
  const checked = checkPartnership(
    { ...PARTNERSHIP, ...given },
    {
      document: "partnership.json",
      listId: "moscow-beijing",
      isKnownTimeZone: (timeZone) => timeZone !== "Moon/Sea",
    },
  );
  if (!checked.ok) return `${checked.reason.code} ${checked.reason.member}`;
  return checked.problems.map(({ pointer, reason }) => `${reason.code} ${pointer}`);
}

test("a partnership that keeps the contract has no problem", () => {
  expect(verdict({})).toEqual([]);
  expect(verdict({ licence: "CC BY 4.0", contact: "https://example.org/", leads: [], gaps: [] })).toEqual([]);
});

test.each([
  [{ cities: [MOSCOW] }, "missing cities.1"],
  [{ cities: [MOSCOW, BEIJING, { ...BEIJING, id: "xian" }] }, "type cities.2"],
  [{ cities: [MOSCOW, { ...BEIJING, country: "China" }] }, "country cities.1.country"],
  [{ cities: [MOSCOW, MOSCOW] }, "doubled-id cities.1.id"],
  [{ sectors: [PARTNERSHIP.sectors[0], PARTNERSHIP.sectors[0]] }, "doubled-id sectors.1.id"],
  [
    {
      leads: [
        { id: "a", title: EN, cityId: "moscow" },
        { id: "a", title: EN, cityId: "beijing" },
      ],
    },
    "doubled-id leads.1.id",
  ],
  [{ languages: ["русский"] }, "language-tag languages.0"],
  [{ establishedOn: undefined }, "missing establishedOn"],
  [{ sourceIds: [] }, "no-sources sourceIds"],
])("a partnership that breaks the contract fails its document: %j gets %s", (given, expected) => {
  expect(verdict(given)).toBe(expected);
});

test.each([
  [{ id: "beijing-moscow" }, ["partnership-id /data/id"]],
  [{ cities: [MOSCOW, { ...BEIJING, timeZone: "Moon/Sea" }] }, ["unknown-time-zone /data/cities/1/timeZone"]],
  [{ evidence: "estimated" }, ["estimated-without-note /data/note"]],
  [
    {
      gaps: [
        { id: "a", title: EN, from: "2020", to: "2019" },
        { id: "a", title: EN, from: "2020", to: "2020-01" },
      ],
    },
    ["gap-order /data/gaps/0/to", "doubled-id /data/gaps/1/id"],
  ],
])("a doubtful partnership stays: %j gets %j", (given, expected) => {
  expect(verdict(given)).toEqual(expected);
});

function entryVerdict(...data: unknown[]): string[] {
  const page = {
    document: "partnerships.json",
    url: "https://api.example/v1/partnerships.json",
    asOf: day("2023-12-31"),
  };
  const { entries, quarantined } = checkPartnerships([{ ...page, data }]);
  return [
    ...entries.map(({ id, url }) => `${id} ${url}`),
    ...quarantined.map(({ pointer, reason }) => `${reason.code} ${pointer}`),
  ];
}

const entry = (given: object = {}) => ({ id: "a", title: EN, href: "a/", ...given });

test("an entry is found under its own address, whatever its id", () => {
  expect(entryVerdict(entry({ href: "elsewhere/" }))).toEqual(["a https://api.example/v1/elsewhere/"]);
  expect(entryVerdict(entry({ href: "https://api.example/b/" }))).toEqual(["a https://api.example/b/"]);
});

test.each([
  [[entry({ href: "https://other.example/a/" })], ["foreign-href /data/0/href"]],
  [[entry({ href: "//other.example/a/" })], ["foreign-href /data/0/href"]],
  [[entry({ href: "http://api.example/a/" })], ["foreign-href /data/0/href"]],
  [[entry({ href: "https://user:word@api.example/a/" })], ["foreign-href /data/0/href"]],
  [[entry({ href: "javascript:alert(1)/" })], ["foreign-href /data/0/href"]],
  [[entry({ href: "blob:https://api.example/a/" })], ["foreign-href /data/0/href"]],
  [[entry({ href: "a" })], ["href /data/0/href"]],
  [[entry({ href: "a/?b=/" })], ["href /data/0/href"]],
  [[entry({ id: "partnerships" })], ["reserved-id /data/0/id"]],
  [
    [entry(), entry()],
    ["a https://api.example/v1/a/", "doubled-id /data/1/id"],
  ],
  [[null], ["type /data/0"]],
  [[{ id: "a", title: EN }], ["missing /data/0/href"]],
])("an entry of the list that cannot be opened is left out: %j gets %j", (data, expected) => {
  expect(entryVerdict(...data)).toEqual(expected);
});
