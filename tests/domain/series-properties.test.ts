import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, day } from "#contract/dates.ts";
import { periodLastDay, periodPlus } from "#contract/periods.ts";
import type { Observation, TradeMetric } from "#contract/records.ts";
import { EVIDENCE, EVIDENCE_FILTERS, TRADE_MODES } from "#contract/vocabulary.ts";
import { effectiveEvidence, passes, visibleMetrics } from "#domain/evidence.ts";
import { observationsUpTo } from "#domain/series-points.ts";
import { tradeSeries } from "#domain/series.ts";
import { metric } from "#support/series-builders.ts";

const START = { A: "2000", Q: "2010-Q1", M: "2015-01" } as const;

const randomObservation = fc.record<Omit<Observation, "period"> & { readonly step: number }, "step" | "value">(
  {
    step: fc.integer({ min: 0, max: 40 }),
    value: fc.option(fc.integer({ min: -20, max: 200 })),
    evidence: fc.constantFrom(...EVIDENCE),
  },
  { requiredKeys: ["step", "value"] },
);

const randomMetric: fc.Arbitrary<TradeMetric> = fc
  .record({
    flow: fc.constantFrom("export", "import", "turnover", "balance"),
    frequency: fc.constantFrom("A", "Q", "M"),
    evidence: fc.constantFrom(...EVIDENCE),
    measure: fc.constantFrom("value", "value", "growth"),
    unit: fc.record({ code: fc.constant("USD"), multiplier: fc.constantFrom(0, 3, 6) }),
    steps: fc.uniqueArray(randomObservation, { selector: ({ step }) => step }),
  })
  .map(({ steps, ...rest }) =>
    metric({
      ...rest,
      observations: steps.map(({ step, ...kept }) => ({ ...kept, period: periodPlus(START[rest.frequency], step) })),
    }),
  );

const randomMetrics = fc
  .array(randomMetric, { maxLength: 5 })
  .map((metrics) => metrics.map((one, index) => ({ ...one, id: `m${index}` })));

const anyDay = fc.integer({ min: 0, max: 9000 }).map((days) => addDays(day("2008-01-01"), days));
const anyMode = fc.constantFrom(...TRADE_MODES);

test("nothing that ends after D enters any series", () => {
  fc.assert(
    fc.property(randomMetrics, anyMode, anyDay, (metrics, mode, asOf) => {
      const known = metrics.map((one) => ({ ...one, observations: [...observationsUpTo(one, asOf)] }));
      const all = tradeSeries(metrics, { mode, asOf });
      expect(all).toEqual(tradeSeries(known, { mode, asOf: day("2100-12-31") }));
      for (const { points } of all.series)
        for (const { period } of points) expect(periodLastDay(period) <= asOf).toBe(true);
    }),
  );
});

test("cutting to what is shown changes no value, except that the index starts anew", () => {
  const modes = fc.constantFrom(...TRADE_MODES.filter((mode) => mode !== "index"));
  fc.assert(
    fc.property(randomMetrics, modes, anyDay, (metrics, mode, asOf) => {
      const [whole, part] = [
        tradeSeries(metrics, { mode, asOf }),
        tradeSeries(metrics, { mode, asOf, from: "2012", to: "2016" }),
      ];
      expect(part.series.map(({ points }) => points)).toEqual(
        whole.series.map(({ points }) => points.filter(({ period }) => period >= "2012" && period < "2017")),
      );
    }),
  );
});

test("every index is 100 at its base, and there is one wherever a value above zero is shown", () => {
  fc.assert(
    fc.property(randomMetrics, anyDay, (metrics, asOf) => {
      for (const { id, base, points } of tradeSeries(metrics, { mode: "index", asOf, from: "2011" }).series) {
        const [level] = tradeSeries(metrics, { mode: "level", asOf, from: "2011", chosen: [id] }).series;
        const first = level?.points.find(({ value }) => value !== null && value > 0);
        expect(base).toBe(first?.period);
        if (base !== undefined) expect(points.find(({ period }) => period === base)?.value).toBe(100);
      }
    }),
  );
});

test("a series of filtered metrics rests on nothing that the filter hides", () => {
  const anyFilter = fc.constantFrom(...EVIDENCE_FILTERS);
  fc.assert(
    fc.property(randomMetrics, fc.tuple(anyMode, anyFilter), anyDay, (metrics, [mode, filter], asOf) => {
      const byHand = metrics
        .map((one) => ({
          ...one,
          observations: one.observations.filter((part) => passes(effectiveEvidence(one, part), filter)),
        }))
        .filter((one) => passes(one.evidence, filter) || one.observations.length > 0);
      const seen = tradeSeries(visibleMetrics(metrics, filter), { mode, asOf });
      expect(seen).toEqual(tradeSeries(byHand, { mode, asOf }));
      for (const { points } of seen.series)
        for (const { evidence } of points) expect(passes(evidence, filter)).toBe(true);
    }),
  );
});
