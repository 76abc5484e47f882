import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, day, daysBetween } from "#contract/dates.ts";
import { type Period, periodLastDay } from "#contract/periods.ts";
import type { SectorGoal } from "#contract/records.ts";
import type { Frequency } from "#contract/vocabulary.ts";
import { goalJudgement } from "#domain/goals.ts";
import { goal, observation, observations } from "#support/series-builders.ts";

function judged(values: Readonly<Record<string, number | null>>, asOf: string, rest: Partial<SectorGoal> = {}) {
  return goalJudgement(goal({ observations: observations(values), ...rest }), day(asOf));
}

test("half of the way to the target is an attainment of 0.5", () => {
  expect(judged({ 2022: 50 }, "2022-12-31").attainment).toBe(0.5);
});

test("a value that moved away from the target has a negative attainment, one beyond it more than 1", () => {
  expect(judged({ 2022: 30 }, "2022-12-31").attainment).toBe(-0.5);
  expect(judged({ 2022: 70 }, "2022-12-31").attainment).toBe(1.5);
});

test("expected is the share of days between the ends of the baseline's and the target's period, at the end of x's", () => {
  // 2021-12-31 is 365 of the 1461 days from 2020-12-31 to 2024-12-31
  expect(judged({ 2021: 45 }, "2021-12-31").expected).toBe(365 / 1461);
});

test("expected is taken at x, not at D", () => {
  expect(judged({ 2021: 45 }, "2023-12-31").expected).toBe(365 / 1461);
});

test("a falling goal is attained by falling", () => {
  const falling = {
    desiredDirection: "decrease",
    baseline: { period: "2020", value: 60 },
    target: { period: "2024", value: 40 },
  } as const;
  expect(judged({ 2022: 45 }, "2022-12-31", falling)).toMatchObject({ attainment: 0.75, status: "on-track" });
  expect(judged({ 2022: 60 }, "2022-12-31", falling).attainment).toBe(0);
  expect(judged({ 2022: 40 }, "2022-12-31", falling).status).toBe("achieved");
});

const { baseline: _baseline, ...withoutBaseline } = goal({ observations: observations({ 2022: 50 }) });
const { target: _target, ...withoutTarget } = goal({ observations: observations({ 2022: 50 }) });
const { desiredDirection: _direction, ...withoutDirection } = goal({ observations: observations({ 2022: 50 }) });

test.each([
  ["baseline", withoutBaseline],
  ["target", withoutTarget],
  ["desired direction", withoutDirection],
])("without %s there is neither attainment nor expected, but a latest value", (_what, incomplete) => {
  const judgement = goalJudgement(incomplete, day("2022-12-31"));
  expect(judgement).toMatchObject({ status: "no-data", attainment: null, expected: null, latest: { value: 50 } });
  expect(judgement.measured).toBeUndefined();
});

test("a period enters on its last day, not before", () => {
  expect(judged({ 2022: 50 }, "2022-12-30")).toMatchObject({ status: "no-data", attainment: null });
  expect(judged({ 2022: 50 }, "2022-12-30").latest).toBeUndefined();
  expect(judged({ 2022: 50 }, "2022-12-31").latest?.period).toBe("2022");
});

test("an observation of the baseline's own period is not x", () => {
  expect(judged({ 2020: 41 }, "2021-06-30")).toMatchObject({ status: "no-data", latest: { value: 41 } });
});

test("an observation after the target's period is the latest, but not x", () => {
  const judgement = judged({ 2023: 50, 2025: 90 }, "2026-01-01");
  expect(judgement).toMatchObject({ latest: { period: "2025" }, measured: { period: "2023" }, status: "missed" });
});

test("a missing value is passed over for the latest one that is there", () => {
  expect(judged({ 2021: 45, 2022: null }, "2022-12-31").latest?.period).toBe("2021");
});

test("the latest is the latest in time, whatever the order published", () => {
  const shuffled = goal({ observations: [observation("2022", 52), observation("2021", 45)] });
  expect(goalJudgement(shuffled, day("2023-01-01")).latest?.value).toBe(52);
});

test("a goal reached is achieved, however long ago that was and whatever is not reported since", () => {
  expect(judged({ 2021: 60 }, "2030-01-01").status).toBe("achieved");
});

test("an attainment short of 1 by rounding alone is achieved", () => {
  const rounded = { baseline: { period: "2020", value: 0 }, target: { period: "2024", value: 0.3 } };
  expect(judged({ 2022: 0.1 + 0.2 - 1e-11 }, "2022-12-31", rounded).status).toBe("achieved");
  expect(judged({ 2022: 0.2999 }, "2022-12-31", rounded).status).not.toBe("achieved");
});

test.each<[Frequency, Period, string, number]>([
  ["A", "2021", "2024-01-02", 732],
  ["Q", "2021-Q1", "2021-10-01", 184],
  ["M", "2021-03", "2021-06-01", 62],
])("with frequency %s, %s is current up to %s, %i days after its end, and unreported the day after", (...course) => {
  const [frequency, period, on, days] = course;
  const open = goal({ frequency, observations: [observation(period, 59)] });
  expect(daysBetween(periodLastDay(period), day(on))).toBe(days);
  expect(goalJudgement(open, day(on)).status).toBe("on-track");
  expect(goalJudgement(open, addDays(day(on), 1)).status).toBe("unreported");
});

test("on the last day of the target's period only silence makes it unreported; from the next day on, that its value is not there", () => {
  expect(judged({ 2023: 50 }, "2024-12-31").status).toBe("behind");
  expect(judged({ 2023: 50 }, "2025-01-01").status).toBe("unreported");
});

test("with a value for the target's period the target is missed once that period is over, and behind on its last day", () => {
  expect(judged({ 2024: 59 }, "2024-12-31").status).toBe("on-track");
  expect(judged({ 2024: 50 }, "2024-12-31").status).toBe("behind");
  expect(judged({ 2024: 59 }, "2025-01-01").status).toBe("missed");
});

test("a later value is a report too, but only once its own period is over", () => {
  expect(judged({ 2023: 50, 2025: 59 }, "2025-12-30").status).toBe("unreported");
  expect(judged({ 2023: 50, 2025: 59 }, "2025-12-31").status).toBe("missed");
});

test("a missing value for the target's period is no report", () => {
  expect(judged({ 2023: 50, 2024: null }, "2025-01-01").status).toBe("unreported");
});

test("up to five points behind the expected share is on track, and exactly five by rounding too", () => {
  const even = { baseline: { period: "2020", value: 0 }, target: { period: "2024", value: 1461 } };
  const expected = 365;
  expect(judged({ 2021: expected - 0.05 * 1461 }, "2021-12-31", even).status).toBe("on-track");
  expect(judged({ 2021: expected - 0.0501 * 1461 }, "2021-12-31", even).status).toBe("behind");
});

test("a target in a month is measured to that month's last day", () => {
  const spring = { frequency: "M", target: { period: "2021-02", value: 60 } } as const;
  expect(judged({ "2021-01": 50 }, "2021-02-28", spring)).toMatchObject({ expected: 31 / 59, status: "on-track" });
  expect(judged({ "2021-01": 50 }, "2021-03-01", spring).status).toBe("unreported");
});

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });

test("attainment is linear between baseline and target, whichever way they lie", () => {
  fc.assert(
    fc.property(amount, amount, fc.double({ min: -2, max: 2, noNaN: true }), (from, to, ratio) => {
      fc.pre(from !== to);
      const course = { baseline: { period: "2020", value: from }, target: { period: "2024", value: to } };
      const { attainment } = judged({ 2022: from + ratio * (to - from) }, "2022-12-31", course);
      expect(attainment).toBeCloseTo(ratio, 6);
    }),
  );
});

test("what is observed for periods that end after D changes nothing", () => {
  const years = fc.uniqueArray(fc.tuple(fc.integer({ min: 2015, max: 2030 }), amount), { selector: ([year]) => year });
  fc.assert(
    fc.property(years, fc.integer({ min: 0, max: 5844 }), (values, days) => {
      const asOf = addDays(day("2015-01-01"), days);
      const known = values.filter(([year]) => `${year}-12-31` <= asOf);
      const all = judged(Object.fromEntries(values), asOf);
      expect(all).toEqual(judged(Object.fromEntries(known), asOf));
      expect(all.expected ?? 0).toBeGreaterThanOrEqual(0);
      expect(all.expected ?? 0).toBeLessThanOrEqual(1);
      expect(all.attainment === null).toBe(all.status === "no-data");
    }),
  );
});
