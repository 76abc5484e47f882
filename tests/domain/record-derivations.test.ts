import { expect, test } from "vitest";
import { daysBetween, lastDay } from "#contract/dates.ts";
import type { FigureRequest } from "#contract/figures.ts";
import type { HealthReason } from "#contract/reasons.ts";
import { agreementStatus, expiryOn } from "#domain/agreements.ts";
import { type Derivation, type DerivationScene } from "#domain/derivation.ts";
import { visibleAgreements, visibleEvents, visiblePrograms } from "#domain/evidence.ts";
import { programHealth } from "#domain/health.ts";
import { healthHistory } from "#domain/health-history.ts";
import { programSourceIds } from "#domain/program-sources.ts";
import { matchingRows } from "#features/events/events-view.ts";
import { SCENES, derived, ids } from "#support/derivation-scenes.ts";

/** The days that a reader counts from the date beside the first record to the as-of day, or back. */
function daysFrom({ numerator }: Derivation, { asOf }: DerivationScene): number {
  const on = numerator[0]?.on;
  if (on === undefined) throw new Error("no date to count from");
  return Math.abs(daysBetween(lastDay(on), asOf));
}

function requestOf(reason: HealthReason, programId: string): FigureRequest | undefined {
  if (reason.rule === "term-over") return { kind: "program-days", of: "term-over", programId };
  if (reason.rule === "no-report") return { kind: "program-days", of: "silence", programId };
  return "milestoneId" in reason ? { kind: "milestone-days", programId, milestoneId: reason.milestoneId } : undefined;
}

test.each(SCENES)(
  "days, sources and changes of a program add up again: $id $scene.asOf $scene.evidence",
  ({ dataset, scene }) => {
    const programs = visiblePrograms(dataset.programs, scene.evidence);
    for (const program of programs) {
      const programId = program.id;
      for (const reason of programHealth(program, scene.asOf).reasons) {
        const request = requestOf(reason, programId);
        if (!request || !("days" in reason)) continue;
        const derivation = derived(request, scene);
        expect(derivation.value).toBe(reason.days);
        expect(daysFrom(derivation, scene)).toBe(reason.days);
      }
      const sources = derived({ kind: "sources-of", list: "programs", recordId: programId }, scene);
      expect(ids(sources.numerator)).toEqual(programSourceIds(program).map((id) => `source ${id}`));
      const changes = derived({ kind: "health-changes", programId }, scene);
      expect(ids(changes.numerator)).toHaveLength(healthHistory(program, scene.asOf).length - 1);
    }
    const sectors = derived({ kind: "sectors" }, scene);
    expect(ids(sectors.numerator)).toHaveLength(new Set(programs.map(({ sectorId }) => sectorId)).size);
  },
);

test.each(SCENES)("agreements and events add up again: $id $scene.asOf $scene.evidence", ({ dataset, scene }) => {
  const events = visibleEvents(dataset.events, scene.evidence);
  for (const agreement of visibleAgreements(dataset.agreements, scene.evidence)) {
    const under = derived({ kind: "events-of", agreementId: agreement.id }, scene);
    const isUnder = ({ agreementIds }: (typeof events)[number]) => agreementIds?.includes(agreement.id);
    expect(ids(under.numerator)).toEqual(events.filter(isUnder).map(({ id }) => `event ${id}`));
    if (agreementStatus(agreement, scene.asOf) !== "in-force" || expiryOn(agreement) === undefined) continue;
    const left = derived({ kind: "term-left", agreementId: agreement.id }, scene);
    expect(left.value).toBe(daysFrom(left, scene));
  }
  const criteria = { query: "beijing", from: "2010", to: "2019-06" };
  const shown = derived({ kind: "events-shown", q: criteria.query, from: criteria.from, to: criteria.to }, scene);
  const rows = events.map((event) => ({ event, status: "past" as const, agreements: [], programs: [] }));
  expect(ids(shown.numerator)).toEqual(matchingRows(rows, criteria).map(({ event }) => `event ${event.id}`));
  const filtered = shown.leftOut.find(({ reason }) => reason === "filtered")?.count ?? 0;
  expect(shown.numerator.length + filtered).toBe(events.length);
});
