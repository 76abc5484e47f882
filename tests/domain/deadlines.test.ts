import fc from "fast-check";
import { expect, test } from "vitest";
import { day, lastDay } from "#contract/dates.ts";
import { attention, countDeadlines, lastDeadlines, nextDeadlines } from "#domain/deadlines.ts";
import { programHealth } from "#domain/health.ts";
import { milestoneStatus } from "#domain/milestones.ts";
import { columnsOf, judgeAll } from "#domain/program-columns.ts";
import { milestone, program } from "#support/builders.ts";
import { anyDay, anyProgram } from "#support/random-records.ts";

const asOf = day("2021-06-15");
const programs = [
  program({
    milestones: [
      milestone({ id: "late", due: "2021-05" }),
      milestone({ id: "today", due: "2021-06-15" }),
      milestone({ id: "month", due: "2021-06" }),
      milestone({ id: "dropped", due: "2021-06-16", cancelledOn: "2021-06-01" }),
      milestone({ id: "early", due: "2021-06-17", completedOn: "2021-06-01" }),
    ],
  }),
  program({
    milestones: [
      milestone({ id: "same-month", due: "2021-06-30" }),
      milestone({ id: "reached", due: "2021-06-01", completedOn: "2021-05-20" }),
      milestone({ id: "some-day" }),
    ],
  }),
  program({
    states: [{ on: "2021-02-01", state: "cancelled" }],
    milestones: [
      milestone({ id: "stopped", due: "2021-06-20" }),
      milestone({ id: "stopped-before", due: "2021-06-10" }),
    ],
  }),
];

test("the next deadlines are those still open, soonest first, of equals as in the data", () => {
  const next = nextDeadlines(programs, asOf, 5);
  expect(next.map(({ milestone: { id }, dueOn, days, status }) => [id, dueOn, days, status])).toEqual([
    ["today", "2021-06-15", 0, "pending"],
    ["month", "2021-06-30", 15, "pending"],
    ["same-month", "2021-06-30", 15, "pending"],
  ]);
});

test("the last deadlines are those due by the day, latest first, with what became of them", () => {
  const last = lastDeadlines(programs, asOf, 5);
  expect(last.map(({ milestone: { id }, days, status }) => [id, days, status])).toEqual([
    ["today", 0, "pending"],
    ["reached", -14, "reached"],
    ["late", -15, "overdue"],
  ]);
});

test("no more deadlines are given than asked for", () => {
  expect(nextDeadlines(programs, asOf, 1)).toHaveLength(1);
  expect(nextDeadlines(programs, asOf, 0)).toEqual([]);
  expect(lastDeadlines([], asOf, 3)).toEqual([]);
});

test("deadlines are counted up to and with the last day of the span", () => {
  expect(countDeadlines(programs, asOf, [0, 14, 15, 90])).toEqual([1, 1, 3, 3]);
});

test("the nearest deadlines are the first of all of them in order", () => {
  fc.assert(
    fc.property(fc.array(anyProgram, { maxLength: 6 }), anyDay, fc.nat(6), (list, on, count) => {
      const open = list
        .filter((one) => programHealth(one, on).health !== "stopped")
        .flatMap(({ milestones }) => milestones)
        .filter((one) => milestoneStatus(one, on) === "pending")
        .flatMap(({ due }) => (due === undefined ? [] : [lastDay(due)]))
        .toSorted();
      expect(nextDeadlines(list, on, count).map(({ dueOn }) => dueOn)).toEqual(open.slice(0, count));
    }),
  );
});

test("late comes first by days overdue, then what is at risk, then silence by its length", () => {
  const reportedOn = "2021-06-14";
  const list = [
    program({ id: "silent", start: "2020-01-01" }),
    program({ id: "on-track", reportedOn }),
    program({ id: "soon", reportedOn, milestones: [milestone({ due: "2021-06" })] }),
    program({ id: "late", reportedOn, milestones: [milestone({ due: "2021-04" })] }),
    program({ id: "just-overdue", reportedOn, milestones: [milestone({ due: "2021-06-14" })] }),
    program({ id: "later", reportedOn, milestones: [milestone({ due: "2021-02" }), milestone({ due: "2021-06-01" })] }),
    program({ id: "sooner", reportedOn, milestones: [milestone({ due: "2021-06-20" })] }),
    program({ id: "long-silent", start: "2018" }),
    program({ id: "unseen", milestones: [milestone({ due: "2021-05" })] }),
  ];
  const entries = attention(list, judgeAll(columnsOf(list), asOf), asOf);
  expect(entries.map(({ index }) => list[index]?.id)).toEqual([
    "later",
    "late",
    "just-overdue",
    "sooner",
    "soon",
    "long-silent",
    "silent",
    "unseen",
  ]);
});

test("of what has not begun, silence is counted from the last report, or else from its first overdue day", () => {
  const start = "2021-07";
  const list = [
    program({ id: "overdue-2-days", start, milestones: [milestone({ due: "2021-06-13" })] }),
    program({
      id: "heard-5-days-ago",
      start,
      reportedOn: "2021-06-10",
      milestones: [milestone({ due: "2021-06-14" })],
    }),
    program({ id: "overdue-8-days", start, milestones: [milestone({ due: "2021-06-07" })] }),
  ];
  const entries = attention(list, judgeAll(columnsOf(list), asOf), asOf);
  expect(entries.map(({ index }) => list[index]?.id)).toEqual(["overdue-8-days", "heard-5-days-ago", "overdue-2-days"]);
});

test("what needs attention is every program late, at risk or unreported, with its own judgement", () => {
  fc.assert(
    fc.property(fc.array(anyProgram, { maxLength: 6 }), anyDay, (list, on) => {
      const entries = attention(list, judgeAll(columnsOf(list), on), on);
      const expected = list.map((one) => programHealth(one, on));
      const wanted = expected.filter(({ health }) => ["late", "at-risk", "unreported"].includes(health));
      expect(entries).toHaveLength(wanted.length);
      for (const { index, judgement } of entries) expect(judgement).toEqual(expected[index]);
    }),
  );
});
