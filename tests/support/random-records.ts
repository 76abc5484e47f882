import fc from "fast-check";
import { type FullDate, addDays, day, dayNumber, dayOfNumber, firstDay, lastDay } from "#contract/dates.ts";
import type { Agreement, Milestone, Program } from "#contract/records.ts";
import { PROGRAM_STATES } from "#contract/vocabulary.ts";
import { agreement, milestone, program } from "#support/builders.ts";

/** Days of a few years, so that random dates meet each other and the leap day of 2020 often. */
export const anyDay: fc.Arbitrary<FullDate> = fc
  .integer({ min: dayNumber(day("2019-06-01")), max: dayNumber(day("2022-12-31")) })
  .map(dayOfNumber);

/** A year, a month or a day, all as likely. */
export const anyDate: fc.Arbitrary<string> = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10))
  .map(([full, length]) => full.slice(0, length));

/** Members that are there or not: an absent one is no member at all. */
const SOME = { requiredKeys: [] } satisfies { requiredKeys: [] };

const anyMilestone: fc.Arbitrary<Milestone> = fc
  .record(
    {
      due: anyDate,
      completedOn: anyDate,
      cancelledOn: anyDate,
    },
    SOME,
  )
  .map((dates) => milestone(dates));

const anyState = fc.record({ on: anyDate, state: fc.constantFrom(...PROGRAM_STATES) });

/** Programs that the contract lets through: `end` is not before `start`; ids are not unique. */
export const anyProgram: fc.Arbitrary<Program> = fc
  .record({
    start: anyDate,
    sectorId: fc.constantFrom("construction", "transport", "health"),
    milestones: fc
      .array(anyMilestone, { maxLength: 5 })
      .map((list) => list.map((one, index) => ({ ...one, id: `m-${index}` }))),
    more: fc.record({ end: anyDate, reportedOn: anyDate, states: fc.array(anyState, { maxLength: 3 }) }, SOME),
  })
  .map(({ more, ...rest }) => program({ ...rest, ...more }))
  .filter(({ start, end }) => end === undefined || lastDay(end) >= firstDay(start));

const BOUNDARY_DAYS = [-31, -30, -1, 0, 1, 30, 31, 365, 366];

function dayNear(one: Program): fc.Arbitrary<FullDate> {
  const dates = [one.start, one.end, one.reportedOn, ...one.milestones.flatMap((m) => [m.due, m.completedOn])];
  const known = dates.flatMap((date) => (date === undefined ? [] : [firstDay(date), lastDay(date)]));
  return fc.tuple(fc.constantFrom(...known), fc.constantFrom(...BOUNDARY_DAYS)).map(([on, days]) => addDays(on, days));
}

/** A program and a day to judge it on: any day, or one at which a rule may turn. */
export const anyCase: fc.Arbitrary<[Program, FullDate]> = anyProgram.chain((one) =>
  fc.tuple(fc.constant(one), fc.oneof(anyDay, { arbitrary: dayNear(one), weight: 3 })),
);

/** Agreements with any term; `endedOn` and `validTo` may fall anywhere after signing. */
export const anyAgreement: fc.Arbitrary<Agreement> = fc
  .record({
    signedOn: anyDate,
    more: fc.record({ validFrom: anyDate, validTo: anyDate, endedOn: anyDate, openEnded: fc.boolean() }, SOME),
  })
  .map(({ signedOn, more }) => agreement({ signedOn, ...more }));
