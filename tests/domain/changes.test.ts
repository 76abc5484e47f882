import * as fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { CHANGE_KINDS } from "#contract/vocabulary.ts";
import { changesBetween } from "#domain/changes.ts";
import { programHealth } from "#domain/health.ts";
import { milestoneStatus } from "#domain/milestones.ts";
import type { ShownRecords } from "#domain/shown-records.ts";
import { agreement, milestone, program, trackerEvent } from "#support/builders.ts";
import { anyDay, anyProgram } from "#support/random-records.ts";
import { goal, metric, observation } from "#support/series-builders.ts";

function changes(records: ShownRecords, since: string, asOf: string) {
  return changesBetween(records, day(since), day(asOf));
}

test("an agreement that came into force in between is listed with its day, one that did not change is not", () => {
  const agreements = [agreement({ validTo: "2023" }), agreement({ id: "old", signedOn: "1995" })];
  expect(changes({ agreements }, "2020-12-06", "2020-12-07")).toEqual([
    { kind: "agreement", id: "programme-2021", before: "unsigned", after: "in-force", on: "2020-12-07" },
  ]);
  expect(changes({ agreements }, "2020-12-07", "2023-12-31")).toEqual([]);
});

test("an agreement changes on the day that its term begins, is over, or is ended", () => {
  const begins = agreement({ validFrom: "2021-01", validTo: "2023" });
  const change = { kind: "agreement", id: "programme-2021" };
  expect(changes({ agreements: [begins] }, "2020-12-31", "2021-01-01")).toEqual([
    { ...change, before: "upcoming", after: "in-force", on: "2021-01" },
  ]);
  expect(changes({ agreements: [begins] }, "2023-12-31", "2024-01-01")).toEqual([
    { ...change, before: "in-force", after: "expired", on: "2023" },
  ]);
  expect(changes({ agreements: [agreement({ endedOn: "2022-05-03" })] }, "2022-05-02", "2022-05-03")).toEqual([
    { ...change, before: "term-unknown", after: "ended", on: "2022-05-03" },
  ]);
});

test("a milestone is listed by its program and itself, with the day it was reached, cancelled or due", () => {
  const programs = [
    program({
      milestones: [
        milestone({ id: "reached", due: "2021-05", completedOn: "2021-04" }),
        milestone({ id: "cancelled", due: "2021-05", cancelledOn: "2021-04-02" }),
        milestone({ id: "overdue", due: "2021-04" }),
        milestone({ id: "pending", due: "2022" }),
      ],
    }),
  ];
  const found = changes({ programs }, "2021-04-01", "2021-05-01").filter(({ kind }) => kind === "milestone");
  expect(found).toEqual([
    { kind: "milestone", id: "housing/reached", before: "pending", after: "reached", on: "2021-04" },
    { kind: "milestone", id: "housing/cancelled", before: "pending", after: "cancelled", on: "2021-04-02" },
    { kind: "milestone", id: "housing/overdue", before: "pending", after: "overdue", on: "2021-04" },
  ]);
});

test("a program has the day of the state that decided, and none where time or silence did", () => {
  const paused = program({ states: [{ on: "2021-06-10", state: "paused" }] });
  expect(changes({ programs: [paused] }, "2021-06-09", "2021-06-10")).toEqual([
    { kind: "program", id: "housing", before: "on-track", after: "paused", on: "2021-06-10" },
  ]);
  // 366 days after the start, which nobody has reported on since
  expect(changes({ programs: [program()] }, "2022-01-01", "2022-01-02")).toEqual([
    { kind: "program", id: "housing", before: "on-track", after: "unreported" },
  ]);
});

test("an event is listed when it began after S and by D, not when it only ended", () => {
  const events = [trackerEvent({ on: "2022-02-04", until: "2022-02-20" })];
  expect(changes({ events }, "2022-02-03", "2022-02-04")).toEqual([
    { kind: "event", id: "visit", before: "upcoming", after: "current", on: "2022-02-04" },
  ]);
  expect(changes({ events }, "2022-02-04", "2022-03-01")).toEqual([]);
  expect(changes({ events }, "2022-01-01", "2022-02-03")).toEqual([]);
});

test("a goal is listed when its status differs, and each value whose period ended in between on its own", () => {
  const goals = [goal({ observations: [observation("2020", 40), observation("2021", 47), observation("2022", null)] })];
  expect(changes({ goals }, "2020-12-31", "2022-12-31")).toMatchObject([
    { kind: "goal", id: "beds", before: "no-data", after: "on-track" },
    { kind: "goal", id: "beds/2021", recordId: "beds", period: "2021", after: 47 },
  ]);
});

test("a trade value enters on the last day of its period", () => {
  const metrics = [metric({ frequency: "Q", observations: [observation("2022-Q1", 9)] })];
  expect(changes({ metrics }, "2022-03-30", "2022-03-31")).toMatchObject([
    { kind: "trade", id: "exports/2022-Q1", after: 9 },
  ]);
  expect(changes({ metrics }, "2022-03-31", "2022-06-30")).toEqual([]);
  expect(changes({ metrics }, "2022-01-01", "2022-03-30")).toEqual([]);
});

test("changes are listed by kind in the contract's order", () => {
  const kinds = changes(
    {
      metrics: [metric({ observations: [observation("2020", 9)] })],
      goals: [goal({ observations: [observation("2020", 40)] })],
      events: [trackerEvent()],
      programs: [program({ milestones: [milestone({ completedOn: "2020-12-12" })] })],
      agreements: [agreement()],
    },
    "2020-12-01",
    "2021-01-01",
  ).map(({ kind }) => kind);
  expect(kinds).toEqual(["agreement", "program", "milestone", "event", "goal", "trade"]);
  expect(kinds).toEqual(CHANGE_KINDS);
});

test("nothing has changed from a day to itself or to an earlier one", () => {
  expect(changes({ agreements: [agreement()] }, "2020-12-07", "2020-12-07")).toEqual([]);
  expect(changes({ agreements: [agreement()] }, "2020-12-08", "2020-12-01")).toEqual([]);
});

test("exactly the programs and milestones whose status differs are listed, with it on both days", () => {
  fc.assert(
    fc.property(fc.array(anyProgram, { maxLength: 4 }), anyDay, anyDay, (given, one, other) => {
      const programs = given.map((each, index) => ({ ...each, id: `p${index}` }));
      const [since, asOf] = one < other ? [one, other] : [other, one];
      const expected = programs
        .map((each) => [each.id, programHealth(each, since).health, programHealth(each, asOf).health])
        .filter(([, before, after]) => before !== after);
      const all = changesBetween({ programs }, since, asOf);
      const found = all.filter(({ kind }) => kind === "program");
      expect(found.map(({ id, before, after }) => [id, before, after])).toEqual(expected);
      const milestones = programs
        .flatMap(({ id, milestones: own }) => own.map((one) => ({ id: `${id}/${one.id}`, one })))
        .map(({ id, one }) => [id, milestoneStatus(one, since), milestoneStatus(one, asOf)])
        .filter(([, before, after]) => before !== after);
      const foundMilestones = all.filter(({ kind }) => kind === "milestone");
      expect(foundMilestones.map(({ id, before, after }) => [id, before, after])).toEqual(milestones);
    }),
  );
});
