import * as fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { EVIDENCE, EVIDENCE_FILTERS, type Evidence } from "#contract/vocabulary.ts";
import {
  effectiveEvidence,
  effectiveSourceIds,
  passes,
  prevailingEvidence,
  visibleAgreements,
  visibleEvents,
  visibleGoals,
  visibleMetrics,
  visiblePrograms,
  weakestEvidence,
} from "#domain/evidence.ts";
import { goalJudgement } from "#domain/goals.ts";
import { progress } from "#domain/health.ts";
import { seenThrough } from "#domain/shown-records.ts";
import { agreement, milestone, program, trackerEvent } from "#support/builders.ts";
import { goal, metric, observation } from "#support/series-builders.ts";

test.each<[Evidence, boolean, boolean]>([
  ["official", true, true],
  ["reported", true, false],
  ["estimated", true, false],
  ["illustrative", false, false],
])("%s evidence is sourced: %s, official: %s, and always one of all", (level, isSourced, isOfficial) => {
  expect([passes(level, "all"), passes(level, "sourced"), passes(level, "official")]).toEqual([
    true,
    isSourced,
    isOfficial,
  ]);
});

test("a milestone or observation without evidence or sources of its own has its record's", () => {
  const record = metric({ evidence: "reported", sourceIds: ["press"] });
  expect(effectiveEvidence(record, observation("2020", 1))).toBe("reported");
  expect(effectiveEvidence(record, milestone({ evidence: "estimated" }))).toBe("estimated");
  expect(effectiveSourceIds(record, observation("2020", 1))).toEqual(["press"]);
  expect(effectiveSourceIds(record, observation("2020", 1, { sourceIds: [] }))).toEqual([]);
});

test("the prevailing level is the most frequent one, of equally frequent ones the weaker", () => {
  expect(prevailingEvidence(["official", "reported", "official"])).toBe("official");
  expect(prevailingEvidence(["official", "reported", "estimated", "reported", "official"])).toBe("reported");
  expect(prevailingEvidence([])).toBeUndefined();
});

test("the weakest level is the last in the contract's table", () => {
  expect(weakestEvidence(["reported", "official", "estimated"])).toBe("estimated");
  expect(weakestEvidence(new Set<Evidence>(["official"]))).toBe("official");
  expect(weakestEvidence([])).toBeUndefined();
});

test("all shows every list as it is, and so does a filter that hides nothing", () => {
  const programs = [program(), program({ id: "metro", evidence: "illustrative" })];
  expect(visiblePrograms(programs, "all")).toBe(programs);
  const agreements = [agreement()];
  expect(visibleAgreements(agreements, "official")).toBe(agreements);
});

test("the same list and filter give the same array, another filter its own", () => {
  const events = [
    trackerEvent(),
    trackerEvent({ id: "fair", evidence: "reported" }),
    trackerEvent({ id: "x", evidence: "illustrative" }),
  ];
  expect(visibleEvents(events, "official")).toBe(visibleEvents(events, "official"));
  expect(visibleEvents(events, "official").map(({ id }) => id)).toEqual(["visit"]);
  expect(visibleEvents(events, "sourced").map(({ id }) => id)).toEqual(["visit", "fair"]);
});

test("a milestone passes by its own level, else by its program's", () => {
  const mixed = program({
    milestones: [milestone({ id: "inherits" }), milestone({ id: "weaker", evidence: "reported" })],
  });
  expect(visiblePrograms([mixed], "official")[0]?.milestones.map(({ id }) => id)).toEqual(["inherits"]);
});

test("a hidden program hides its milestones, however well those are vouched for", () => {
  const reported = program({ evidence: "reported", milestones: [milestone({ evidence: "official" })] });
  expect(visiblePrograms([reported], "official")).toEqual([]);
});

test("milestones are filtered before they are counted", () => {
  const [seen = program()] = visiblePrograms(
    [
      program({
        milestones: [
          milestone({ id: "one", completedOn: "2021-03-01", evidence: "reported" }),
          milestone({ id: "two", due: "2021-06-01" }),
        ],
      }),
    ],
    "official",
  );
  expect(progress(seen, day("2022-01-01"))).toEqual({ reached: 0, counted: 1 });
});

test("a metric stays while it or one of its observations passes, with the observations that do", () => {
  const official = observation("2019", 1, { evidence: "official" });
  const reported = observation("2020", 2, { evidence: "reported" });
  const metrics = [
    metric({ id: "by-itself", observations: [reported] }),
    metric({ id: "by-observation", evidence: "reported", observations: [official, reported] }),
    metric({ id: "hidden", evidence: "reported", observations: [reported] }),
    metric({ id: "bare", evidence: "reported" }),
  ];
  expect(visibleMetrics(metrics, "official").map(({ id, observations }) => [id, observations])).toEqual([
    ["by-itself", []],
    ["by-observation", [official]],
  ]);
});

test("a goal of which only observations pass is without its baseline and target, and so without a judgement", () => {
  const reported = goal({ evidence: "reported", observations: [observation("2022", 50, { evidence: "official" })] });
  const [seen = goal()] = visibleGoals([reported], "official");
  expect([seen.baseline, seen.target]).toEqual([undefined, undefined]);
  expect(goalJudgement(seen, day("2022-12-31"))).toMatchObject({ status: "no-data", latest: { value: 50 } });
  expect(visibleGoals([reported], "sourced")).toEqual([reported]);
});

test("a goal that passes itself keeps baseline and target, whatever of its observations is hidden", () => {
  const official = goal({ observations: [observation("2022", 50, { evidence: "reported" })] });
  expect(visibleGoals([official], "official")).toEqual([{ ...official, observations: [] }]);
});

test("every list is seen through the filter, and a list that has not come stays absent", () => {
  const seen = seenThrough({ agreements: [agreement({ evidence: "illustrative" })], programs: [program()] }, "sourced");
  expect(seen).toEqual({ agreements: [], programs: [program()] });
});

const anyLevel = fc.constantFrom(...EVIDENCE);
const anyGoal = fc
  .record({
    evidence: anyLevel,
    values: fc.uniqueArray(fc.tuple(fc.integer({ min: 2018, max: 2026 }), fc.integer({ min: 30, max: 70 }), anyLevel), {
      selector: ([year]) => year,
    }),
  })
  .map(({ evidence, values }) =>
    goal({
      evidence,
      observations: values.map(([year, value, level]) => observation(`${year}`, value, { evidence: level })),
    }),
  );

test("a goal is judged by what the filter leaves of it", () => {
  fc.assert(
    fc.property(
      anyGoal,
      fc.constantFrom(...EVIDENCE_FILTERS),
      fc.integer({ min: 2018, max: 2027 }),
      (given, filter, year) => {
        const observations = given.observations.filter((part) => passes(effectiveEvidence(given, part), filter));
        const { baseline: _baseline, target: _target, ...observed } = { ...given, observations };
        const isItself = passes(given.evidence, filter);
        const byHand = isItself ? { ...given, observations } : observed;
        const seen = visibleGoals([given], filter).map((each) => goalJudgement(each, day(`${year}-06-30`)));
        const isSeen = isItself || observations.length > 0;
        expect(seen).toEqual(isSeen ? [goalJudgement(byHand, day(`${year}-06-30`))] : []);
      },
    ),
  );
});
