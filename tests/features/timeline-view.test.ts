import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import type { Partnership } from "#contract/records.ts";
import { timelineAsk } from "#features/timeline/timeline-criteria.ts";
import { bandTerms, laneEvents } from "#features/timeline/timeline-terms.ts";
import {
  NO_GROUP,
  eventDaysByProgram,
  judgedPrograms,
  lineOrder,
  timelineRows,
  timelineView,
} from "#features/timeline/timeline-view.ts";
import { loadCatalogue } from "#i18n/catalogue.ts";
import { formatters } from "#i18n/formatters.ts";
import { agreement, milestone, program, trackerEvent } from "#support/builders.ts";

const catalogue = await loadCatalogue("en");

const partnership: Partnership = {
  id: "moscow-beijing",
  title: { en: "Moscow – Beijing" },
  cities: [
    { id: "moscow", name: { en: "Moscow" }, country: "RU", timeZone: "Europe/Moscow" },
    { id: "beijing", name: { en: "Beijing" }, country: "CN", timeZone: "Asia/Shanghai" },
  ],
  establishedOn: "1995-05-16",
  sectors: [
    { id: "trade", title: { en: "Trade" } },
    { id: "culture", title: { en: "Culture" } },
  ],
  languages: ["en"],
  publisher: { en: "Publisher" },
  leads: [{ id: "zoo", title: { en: "Zoo" }, cityId: "moscow" }],
  evidence: "official",
  sourceIds: ["protocol"],
};
const asOf = day("2022-12-31");
const programs = [
  program({ id: "fair", sectorId: "culture", start: "2022", leadIds: ["zoo"] }),
  program({ id: "lost", sectorId: "unheard-of", start: "2019" }),
  program({
    id: "train",
    sectorId: "trade",
    start: "2021",
    milestones: [milestone({ due: "2021", completedOn: "2021-07" })],
  }),
  program({ id: "fund", sectorId: "trade", start: "2020", end: "2020-12" }),
];
const source = { partnership, programs, agreements: [agreement()] };
const ask = (search: string) => {
  const params = new URLSearchParams(search);
  const list = (name: string) => (params.get(name) ?? "").split(",").filter(Boolean);
  return timelineAsk(
    { get: (name) => params.get(name), list, href: () => "", set: () => undefined },
    partnership,
    source.agreements,
  );
};
const judged = judgedPrograms(programs, asOf);
const viewOf = (search: string) => {
  const { grouping, criteria } = ask(search);
  const order = lineOrder(source, judged, grouping);
  return timelineView(judged, timelineRows(source, judged, { order, criteria }));
};
const idsOf = (search: string) => Array.from(viewOf(search).rows, (index) => programs[index]?.id);

test("groups follow the display order of sectors, rows their starts; unknown sectors stand last", () => {
  expect(idsOf("")).toEqual(["fund", "train", "fair", "lost"]);
  expect(viewOf("").groups.map(({ id }) => id)).toEqual(["trade", "culture", NO_GROUP]);
  expect(viewOf("group=lead").groups.map(({ id }) => id)).toEqual(["zoo", NO_GROUP]);
});

test("the range keeps what overlaps it; the figures are those of what is shown", () => {
  expect(idsOf("from=2021&to=2021")).toEqual(["train", "lost"]);
  const view = viewOf("sector=trade");
  expect(view.tally).toMatchObject({ programs: 2, reached: 1, counted: 1 });
  expect(view.sectorCount).toBe(1);
});

test("bad values are named and ignored, the good ones of their list stay", () => {
  const { ignored, filters, grouping, range } = ask(
    "sector=trade,nowhere&group=colour&from=2025&to=2020&view=pie&health=sick",
  );
  expect(ignored.map(({ name }) => name)).toEqual(["sector", "health", "order", "group", "view"]);
  expect(filters.sector).toEqual(["trade"]);
  expect(grouping).toBe("sector");
  expect(range.from).toBeUndefined();
});

test("bands are programmes with a term within the span; the standing one is marked, the unsigned one is ahead", () => {
  const agreements = [
    agreement({ id: "p2024", signedOn: "2024-06-17", validFrom: "2024", validTo: "2026" }),
    agreement({ id: "p2021", validFrom: "2021", validTo: "2023" }),
    agreement({ id: "p2006", signedOn: "2006", validFrom: "2006", validTo: "2007" }),
    agreement({ id: "open", kind: "friendship", openEnded: true }),
  ];
  const words = {
    m: catalogue,
    f: formatters("en"),
    local: (text: Readonly<Record<string, string>>) => text["en"] ?? "",
  };
  const terms = bandTerms(agreements, { span: { firstOn: day("2020-01-01"), lastOn: day("2025-12-31") }, asOf }, words);
  expect(terms.map(({ id, isStanding, isAhead }) => [id, isStanding, isAhead])).toEqual([
    ["p2021", true, false],
    ["p2024", false, true],
  ]);
  const events = [
    trackerEvent({ id: "b", on: "2021-05" }),
    trackerEvent({ id: "a", kind: "signing" }),
    trackerEvent({ on: "2019" }),
  ];
  const lane = laneEvents(events, { firstOn: day("2020-01-01"), lastOn: day("2022-12-31") }, words);
  expect(lane.map(({ on, isSigning }) => [on, isSigning])).toEqual([
    ["2020-12-07", true],
    ["2021-05-01", false],
  ]);
});

test("events are ticks of the programs that they name, each day once", () => {
  const events = [
    trackerEvent({ id: "b", on: "2021-05", programIds: ["train"] }),
    trackerEvent({ id: "a", on: "2020-01-02", programIds: ["train", "fair"] }),
    trackerEvent({ id: "c", on: "2021-05-01", programIds: ["train"] }),
  ];
  expect(eventDaysByProgram(events).get("train")).toEqual(["2020-01-02", "2021-05-01"]);
});
