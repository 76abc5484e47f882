import { expect, test } from "vitest";
import { daysBetween } from "#contract/dates.ts";
import { periodLastDay } from "#contract/periods.ts";
import { GOAL_STATUSES, TRADE_MODES } from "#contract/vocabulary.ts";
import { agreementStatus, standingProgramme } from "#domain/agreements.ts";
import { cagr } from "#domain/cagr.ts";
import type { Derivation, RecordRef, RefAmount } from "#domain/derivation.ts";
import { eventStatus } from "#domain/events.ts";
import { visibleAgreements, visibleEvents, visibleGoals, visibleMetrics } from "#domain/evidence.ts";
import { goalJudgement } from "#domain/goals.ts";
import { tradeSeries } from "#domain/series.ts";
import { evidenceShares, sourceUse } from "#domain/source-use.ts";
import { shownAt } from "#domain/shown-at.ts";
import { factCount } from "#features/sources/sources-view.ts";
import { SCENES, derived, ids } from "#support/derivation-scenes.ts";

const amountOf = (refs: readonly RecordRef[] | undefined, kind: RecordRef["kind"]) =>
  refs?.find((ref) => ref.kind === kind)?.amount;

test.each(SCENES)(
  "goals add up again from what they rest on: $id $scene.asOf $scene.evidence",
  ({ dataset, scene }) => {
    const goals = visibleGoals(dataset.goals, scene.evidence);
    for (const goal of goals) {
      const goalId = goal.id;
      const judgement = goalJudgement(goal, scene.asOf);
      const { value, numerator, denominator } = derived({ kind: "goal", figure: "attainment", goalId }, scene);
      expect(value).toBe(judgement.attainment);
      expect(derived({ kind: "goal", figure: "latest", goalId }, scene).numerator[0]?.amount?.value).toBe(
        judgement.latest?.value,
      );
      if (value === null) continue;
      const x = amountOf(numerator, "observation");
      const [baseline, target] = [amountOf(denominator, "baseline"), amountOf(denominator, "target")];
      if (!x || !baseline || !target) throw new Error(`${goalId} lacks a part`);
      const way = ({ value: to }: { value: number | null }) => (to ?? 0) - (baseline.value ?? 0);
      expect(way(x) / way(target)).toBeCloseTo(Number(value), 9);
      const lastOf = ({ period = "" }: RefAmount) => periodLastDay(period);
      const days = (to: RefAmount) => daysBetween(lastOf(baseline), lastOf(to));
      const expected = derived({ kind: "goal", figure: "expected", goalId }, scene).value;
      expect(Math.min(1, Math.max(0, days(x) / days(target)))).toBeCloseTo(Number(expected), 9);
    }
    for (const status of GOAL_STATUSES) {
      const counted = goals.filter((goal) => goal.target && goalJudgement(goal, scene.asOf).status === status);
      expect(ids(derived({ kind: "goals", status }, scene).numerator)).toHaveLength(counted.length);
    }
  },
);

/** A value in the unit of the first, by the multipliers. */
function aligned({ amount }: RecordRef, first: RecordRef | undefined): number {
  const shift = (amount?.unit.multiplier ?? 0) - (first?.amount?.unit.multiplier ?? 0);
  return (amount?.value ?? Number.NaN) * 10 ** shift * (amount?.isSubtracted ? -1 : 1);
}

/** The figure computed again from nothing but the references. */
function again({ rule, numerator, denominator }: Derivation): number {
  const sum = (refs: readonly RecordRef[] = []) => refs.reduce((total, ref) => total + aligned(ref, numerator[0]), 0);
  if (rule === "yoy") return sum(numerator) / sum(denominator) - 1;
  if (rule === "index") return 100 * (sum(numerator) / (denominator?.length ? sum(denominator) : sum(numerator)));
  return rule === "share" ? sum(numerator) / sum(denominator) : sum(numerator);
}

test.each(SCENES)("each point of each mode adds up again: $id $scene.asOf $scene.evidence", ({ dataset, scene }) => {
  const metrics = visibleMetrics(dataset.metrics, scene.evidence);
  const { asOf } = scene;
  for (const mode of TRADE_MODES) {
    for (const series of tradeSeries(metrics, { mode, asOf }).series) {
      const scope = { seriesId: series.id, mode, base: series.base };
      const known = series.points.filter(({ value }) => value !== null);
      // the ends and the middle stand for all: a whole series is computed for each
      for (const point of [known[0], known[known.length >> 1], known.at(-1)]) {
        if (!point) continue;
        const derivation = derived({ kind: "point", period: point.period, ...scope }, scene);
        expect(derivation.value).toBe(point.value);
        const scale = Math.max(1, Math.abs(point.value ?? 0));
        expect(Math.abs(again(derivation) - (point.value ?? 0)) / scale).toBeLessThan(1e-9);
      }
      if (mode !== "level") continue;
      const growth = derived({ kind: "cagr", ...scope }, scene);
      const expected = cagr(series.points);
      expect(growth.value).toBe(expected?.ratio ?? null);
      if (!expected) continue;
      const [last, first] = [growth.numerator[0]?.amount, growth.denominator?.[0]?.amount];
      if (!last || !first) throw new Error(`${series.id} lacks an end`);
      const years = daysBetween(periodLastDay(first.period ?? ""), periodLastDay(last.period ?? "")) / 365.25;
      expect(((last.value ?? 0) / (first.value ?? 1)) ** (1 / years) - 1).toBeCloseTo(expected.ratio, 9);
    }
  }
});

test.each(SCENES)("agreements and evidence: $id $scene.asOf $scene.evidence", ({ dataset, scene }) => {
  const agreements = visibleAgreements(dataset.agreements, scene.evidence);
  const signed = agreements.filter((one) => agreementStatus(one, scene.asOf) !== "unsigned");
  const listed = derived({ kind: "agreements", figure: "signed" }, scene).numerator;
  expect(listed.map(({ id }) => id)).toEqual(signed.map(({ id }) => id));
  const standing = standingProgramme(agreements, scene.asOf)?.id;
  expect(derived({ kind: "standing-programme" }, scene).value).toBe(standing ?? null);
  const shown = { ...shownAt(dataset, scene), partnership: dataset.partnership };
  for (const { level, ratio, ...parts } of evidenceShares(shown)) {
    const { numerator } = derived({ kind: "evidence", level, isShare: false }, scene);
    expect(ids(numerator)).toHaveLength(parts.records + parts.milestones + parts.observations);
    expect(derived({ kind: "evidence", level, isShare: true }, scene).value).toBeCloseTo(ratio, 12);
  }
  const use = sourceUse(shown);
  for (const { id } of dataset.sources.slice(0, 12)) {
    expect(ids(derived({ kind: "facts", sourceId: id }, scene).numerator)).toHaveLength(factCount(use.get(id)));
  }
});

test.each(SCENES)("events, sources and gaps: $id $scene.asOf $scene.evidence", ({ dataset, scene }) => {
  const events = visibleEvents(dataset.events, scene.evidence).map((event) => eventStatus(event, scene.asOf));
  const begun = derived({ kind: "events", isCurrent: false }, scene);
  expect(ids(begun.numerator)).toHaveLength(events.filter((status) => status !== "upcoming").length);
  const current = derived({ kind: "events", isCurrent: true }, scene);
  expect(ids(current.numerator)).toHaveLength(events.filter((status) => status === "current").length);
  expect(derived({ kind: "sources", isOfficial: false }, scene).value).toBe(dataset.sources.length);
  expect(derived({ kind: "gaps" }, scene).value).toBe(dataset.partnership.gaps?.length ?? 0);
});
