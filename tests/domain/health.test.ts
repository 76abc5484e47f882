import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import type { Program } from "#contract/records.ts";
import { elapsed, programHealth, progress } from "#domain/health.ts";
import { milestone, program } from "#support/builders.ts";

const healthOn = (given: Partial<Program>, asOf: string) => programHealth(program(given), day(asOf)).health;

test("a cancelled program is stopped from the last day of its report on", () => {
  const cancelled = { states: [{ on: "2021-05", state: "cancelled" as const }] };
  expect(healthOn(cancelled, "2021-05-30")).toBe("on-track");
  expect(healthOn(cancelled, "2021-05-31")).toBe("stopped");
});

test("of two states on one day the later in the list stands", () => {
  const resumed = { on: "2021-05-31", state: "active" as const };
  const paused = { on: "2021-05", state: "paused" as const };
  expect(healthOn({ states: [resumed, paused] }, "2021-06-01")).toBe("paused");
  expect(healthOn({ states: [paused, resumed] }, "2021-06-01")).toBe("on-track");
});

test("the latest state stands, in whatever order they are listed", () => {
  const states = [
    { on: "2021-06-01", state: "active" as const },
    { on: "2021-05-01", state: "paused" as const },
  ];
  expect(healthOn({ states }, "2021-05-31")).toBe("paused");
  expect(healthOn({ states }, "2021-06-01")).toBe("on-track");
});

test("a program is done when every planned milestone is reached and its term is over", () => {
  const opened = { end: "2021-06", milestones: [milestone({ due: "2021-03", completedOn: "2021-03-10" })] };
  expect(healthOn(opened, "2021-06-29")).toBe("on-track");
  expect(healthOn(opened, "2021-06-30")).toBe("done");
  expect(programHealth(program(opened), day("2021-06-30")).reasons).toEqual([{ rule: "all-reached", reached: 1 }]);
});

test("without an end a program is done as soon as every planned milestone is reached", () => {
  expect(healthOn({ milestones: [milestone({ due: "2021-03", completedOn: "2021-02-10" })] }, "2021-02-10")).toBe(
    "done",
  );
});

test("what was reached without a plan makes nothing done", () => {
  expect(healthOn({ milestones: [milestone({ completedOn: "2021-02-10" })] }, "2021-02-10")).toBe("on-track");
});

test("a cancelled milestone does not keep a program from being done", () => {
  const milestones = [milestone({ due: "2021-03", completedOn: "2021-03-01" }), milestone({ due: "2021-04" })];
  expect(healthOn({ milestones }, "2021-04-01")).toBe("at-risk");
  const [reached, dropped] = milestones;
  if (!reached || !dropped) return expect.unreachable();
  expect(healthOn({ milestones: [reached, { ...dropped, cancelledOn: "2021-03" }] }, "2021-04-01")).toBe("done");
});

test("a program has not started before the first day of its start", () => {
  expect(healthOn({ start: "2021" }, "2020-12-31")).toBe("not-started");
  expect(healthOn({ start: "2021" }, "2021-01-01")).toBe("on-track");
});

test("a program that has not begun can be unreported when something is overdue already", () => {
  expect(healthOn({ start: "2021", milestones: [milestone({ due: "2020-11" })] }, "2020-12-01")).toBe("unreported");
});

test("overdue is unreported until somebody looked on the due day or later, and late only then", () => {
  const milestones = [milestone({ due: "2021-03-31" })];
  expect(healthOn({ milestones }, "2021-04-01")).toBe("unreported");
  expect(healthOn({ milestones, reportedOn: "2021-03-30" }, "2021-05-01")).toBe("unreported");
  expect(healthOn({ milestones, reportedOn: "2021-03-31" }, "2021-05-01")).toBe("late");
});

test("one report after the first overdue milestone is enough, also if others fell due since", () => {
  const milestones = [milestone({ due: "2021-01-31" }), milestone({ id: "second", due: "2021-03-31" })];
  expect(healthOn({ milestones, reportedOn: "2021-02" }, "2021-04-01")).toBe("late");
});

test("a milestone is at risk up to 30 days after it was due, and late from the 31st", () => {
  const reported = { milestones: [milestone({ due: "2020-02" })], start: "2020", reportedOn: "2020-02-29" };
  expect(healthOn(reported, "2020-03-30")).toBe("at-risk");
  expect(healthOn(reported, "2020-03-31")).toBe("late");
});

test("a milestone due in 30 days is a risk, in 31 days it is none", () => {
  const milestones = [milestone({ due: "2021-03-31" })];
  expect(healthOn({ milestones }, "2021-02-28")).toBe("on-track");
  expect(healthOn({ milestones }, "2021-03-01")).toBe("at-risk");
  const { reasons } = programHealth(program({ milestones }), day("2021-03-31"));
  expect(reasons).toEqual([{ rule: "due-soon", milestoneId: "opening", due: "2021-03-31", days: 0 }]);
});

test("a term that is over without anything overdue leaves the outcome unknown from the day after", () => {
  const ended = { end: "2021-06-30", reportedOn: "2021-06-30" };
  expect(healthOn(ended, "2021-06-30")).toBe("on-track");
  expect(programHealth(program(ended), day("2021-07-01"))).toMatchObject({
    health: "unreported",
    reasons: [{ rule: "term-over", end: "2021-06-30", days: 1, lastReportOn: "2021-06-30" }],
  });
});

test("a term that is over with something overdue that somebody saw is late, not unreported", () => {
  const milestones = [milestone({ due: "2021-05-31" })];
  expect(healthOn({ end: "2021-06-30", milestones, reportedOn: "2021-06" }, "2021-07-01")).toBe("late");
});

test.each([
  ["2021-01-01", "2022-01-01", "2022-01-02"],
  ["2020-01-01", "2020-12-31", "2021-01-01"],
])("a program begun on %s is silent after 365 days, in a leap year too", (start, last, silent) => {
  expect(healthOn({ start }, last)).toBe("on-track");
  expect(programHealth(program({ start }), day(silent))).toEqual({
    health: "unreported",
    byMilestones: "unreported",
    reasons: [{ rule: "no-report", since: start, days: 366 }],
  });
});

test.each([
  ["a report", { reportedOn: "2021-06-01" }],
  ["a completed milestone", { milestones: [milestone({ completedOn: "2021-06-01" })] }],
  ["a cancelled milestone", { milestones: [milestone({ cancelledOn: "2021-06-01" })] }],
  ["a declared state", { states: [{ on: "2021-06-01", state: "active" as const }] }],
])("%s breaks the silence", (_, given) => {
  expect(healthOn(given, "2022-06-01")).toBe("on-track");
  expect(healthOn(given, "2022-06-02")).toBe("unreported");
});

test("a report from before the start does not shorten the year of patience", () => {
  expect(healthOn({ start: "2021-06-01", reportedOn: "2020-12-01" }, "2022-06-01")).toBe("on-track");
});

test("a report whose day is not known yet is no report: of 2021 only when the year is over", () => {
  const milestones = [milestone({ due: "2021-03-31" })];
  expect(healthOn({ milestones, reportedOn: "2021" }, "2021-12-30")).toBe("unreported");
  expect(healthOn({ milestones, reportedOn: "2021" }, "2021-12-31")).toBe("late");
});

const halfTerm = (given: Partial<Program>): Program =>
  program({
    start: "2021-01-01",
    end: "2021-04-10",
    milestones: [
      milestone({ id: "first", completedOn: "2021-01-05", due: "2021-01-10" }),
      milestone({ id: "second", due: "2021-04" }),
      milestone({ id: "third", due: "2021-04" }),
      milestone({ id: "fourth", due: "2021-04" }),
    ],
    ...given,
  });

test("a program is behind when elapsed is more than a quarter ahead of progress, not when it is exactly a quarter", () => {
  expect(elapsed(halfTerm({}), day("2021-02-19"))).toBe(0.5);
  expect(programHealth(halfTerm({}), day("2021-02-19")).health).toBe("on-track");
  expect(programHealth(halfTerm({}), day("2021-02-20"))).toMatchObject({
    health: "at-risk",
    reasons: [{ rule: "behind-time", elapsed: 0.51, reached: 1, counted: 4 }],
  });
});

test("with fewer than two counted milestones nothing is behind", () => {
  expect(programHealth(halfTerm({ milestones: [milestone({ due: "2021-04" })] }), day("2021-03-30")).health).toBe(
    "on-track",
  );
});

test("progress has nothing to count where nothing was planned and nothing reached", () => {
  expect(progress(program({ milestones: [milestone()] }), day("2021-06-01"))).toEqual({ reached: 0, counted: 0 });
});

test("elapsed counts both ends of the term, stays within 0 and 1, and is none without an end", () => {
  const term = program({ start: "2020-02", end: "2020-02" });
  const shares = ["2020-01-31", "2020-02-01", "2020-02-29", "2020-03-01"].map((text) => elapsed(term, day(text)));
  expect(shares).toEqual([0, 1 / 29, 1, 1]);
  expect(elapsed(program(), day("2021-06-01"))).toBeNull();
});
