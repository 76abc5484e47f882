import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { programHealth } from "#domain/health.ts";
import { milestone, program } from "#support/builders.ts";

test("a program declared completed is done, and what its milestones say stays known", () => {
  const declared = { on: "2021-06-01", state: "completed" as const };
  const overdue = program({ states: [declared], milestones: [milestone({ due: "2021-04-01" })] });
  const judgement = programHealth(overdue, day("2021-06-01"));
  expect(judgement).toMatchObject({ health: "done", byMilestones: "late", declared, lastReportOn: "2021-06-01" });
  expect(judgement.reasons).toEqual([{ rule: "state", ...declared }]);
});

test("the reason for late names all milestones more than 30 days overdue, worst first", () => {
  const milestones = [
    milestone({ id: "b", due: "2021-03-01" }),
    milestone({ id: "a", due: "2021-02-01" }),
    milestone({ id: "c", due: "2021-03-22" }),
  ];
  const { reasons } = programHealth(program({ milestones, reportedOn: "2021-04-20" }), day("2021-04-21"));
  expect(reasons).toEqual([
    { rule: "overdue", milestoneId: "a", due: "2021-02-01", days: 79 },
    { rule: "overdue", milestoneId: "b", due: "2021-03-01", days: 51 },
  ]);
});

test("the reasons for a risk name what is overdue first, then what is due soonest", () => {
  const milestones = [
    milestone({ id: "in-30", due: "2021-03-31" }),
    milestone({ id: "in-9", due: "2021-03-10" }),
    milestone({ id: "in-31", due: "2021-04-01" }),
    milestone({ id: "overdue", due: "2021-02" }),
  ];
  const { reasons } = programHealth(program({ milestones, reportedOn: "2021-02-28" }), day("2021-03-01"));
  expect(reasons).toEqual([
    { rule: "overdue", milestoneId: "overdue", due: "2021-02", days: 1 },
    { rule: "due-soon", milestoneId: "in-9", due: "2021-03-10", days: 9 },
    { rule: "due-soon", milestoneId: "in-30", due: "2021-03-31", days: 30 },
  ]);
});

test("a report that a program is active is no reason for its being done", () => {
  const milestones = [milestone({ due: "2021-03", completedOn: "2021-03-10" })];
  const active = program({ milestones, states: [{ on: "2021-04-01", state: "active" }] });
  expect(programHealth(active, day("2021-04-01")).reasons).toEqual([{ rule: "all-reached", reached: 1 }]);
});

test("an on-track program says when it was last reported on, and nothing else", () => {
  expect(programHealth(program({ reportedOn: "2021-02" }), day("2021-03-01"))).toEqual({
    health: "on-track",
    byMilestones: "on-track",
    lastReportOn: "2021-02-28",
    reasons: [{ rule: "nothing-against", lastReportOn: "2021-02-28" }],
  });
});

test("overdue without a report names each such milestone and the silence", () => {
  const judgement = programHealth(program({ milestones: [milestone({ due: "2021" })] }), day("2022-01-31"));
  expect(judgement.reasons).toEqual([
    { rule: "overdue-unreported", milestoneId: "opening", due: "2021", days: 31 },
    { rule: "no-report", since: "2021-01-01", days: 395 },
  ]);
});
