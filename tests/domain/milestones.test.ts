import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import {
  isCounted,
  isKnownMilestone,
  judgedMilestone,
  milestonePlace,
  milestoneStatus,
  milestonesAt,
  milestonesByDate,
  overdueDays,
} from "#domain/milestones.ts";
import { milestone, program } from "#support/builders.ts";
import { anyDate, anyDay } from "#support/random-records.ts";

test("a milestone completed in 2021, month unknown, counts as reached only when the year is over", () => {
  const opening = milestone({ due: "2021-06", completedOn: "2021" });
  expect(milestoneStatus(opening, day("2021-12-30"))).toBe("overdue");
  expect(milestoneStatus(opening, day("2021-12-31"))).toBe("reached");
});

test("a milestone is still pending on the last day of its due date, and overdue the day after", () => {
  const opening = milestone({ due: "2020-02" });
  expect(milestoneStatus(opening, day("2020-02-29"))).toBe("pending");
  expect(overdueDays(opening, day("2020-02-29"))).toBeNull();
  expect(milestoneStatus(opening, day("2020-03-01"))).toBe("overdue");
  expect(overdueDays(opening, day("2020-03-01"))).toBe(1);
});

test("a milestone without a due date is never overdue", () => {
  expect(milestoneStatus(milestone(), day("2100-12-31"))).toBe("pending");
});

test("a milestone that is reached late was overdue until then", () => {
  const opening = milestone({ due: "2021-03-01", completedOn: "2021-05-01" });
  expect(milestoneStatus(opening, day("2021-04-30"))).toBe("overdue");
  expect(milestoneStatus(opening, day("2021-05-01"))).toBe("reached");
});

test("a cancelled milestone is cancelled, whatever else is said of it", () => {
  const both = milestone({ due: "2021-01", completedOn: "2021-02-01", cancelledOn: "2021-03-01" });
  expect(milestoneStatus(both, day("2021-02-28"))).toBe("reached");
  expect(milestoneStatus(both, day("2021-03-01"))).toBe("cancelled");
  expect(overdueDays(both, day("2021-03-01"))).toBeNull();
});

test("what nobody had planned counts once it is there", () => {
  const unplanned = milestone({ completedOn: "2021-05-01" });
  expect(isCounted(unplanned, day("2021-04-30"))).toBe(false);
  expect(isCounted(unplanned, day("2021-05-01"))).toBe(true);
});

test("a planned milestone counts until it is cancelled", () => {
  const planned = milestone({ due: "2021-12", cancelledOn: "2021-05-01" });
  expect(isCounted(planned, day("2021-04-30"))).toBe(true);
  expect(isCounted(planned, day("2021-05-01"))).toBe(false);
});

test("a reached milestone stays reached unless it is cancelled", () => {
  fc.assert(
    fc.property(anyDate, anyDate, anyDay, anyDay, (due, completedOn, one, other) => {
      const opening = milestone({ due, completedOn });
      const [before, after] = one < other ? [one, other] : [other, one];
      if (milestoneStatus(opening, before) === "reached") expect(milestoneStatus(opening, after)).toBe("reached");
    }),
  );
});

test("the days of a milestone: left, overdue, late or early, and none where a date is not known to the day", () => {
  const daysOf = (dates: Parameters<typeof milestone>[0], on: string) =>
    judgedMilestone(program(), milestone(dates), day(on)).days;
  expect(daysOf({ due: "2021-06" }, "2021-06-10")).toBe(20);
  expect(daysOf({ due: "2021-06" }, "2021-07-10")).toBe(10);
  expect(daysOf({ due: "2021-06-10", completedOn: "2021-06-07" }, "2021-12-31")).toBe(-3);
  expect(daysOf({ due: "2021-06", completedOn: "2021-06-07" }, "2021-12-31")).toBeNull();
  expect(daysOf({ due: "2021-06-10", cancelledOn: "2021-06-07" }, "2021-12-31")).toBeNull();
  expect(daysOf({}, "2021-12-31")).toBeNull();
});

test("a milestone that names no evidence or sources has those of its program", () => {
  const own = judgedMilestone(program(), milestone({ evidence: "reported" }), day("2021-12-31"));
  expect([own.evidence, own.sourceIds]).toEqual(["reported", program().sourceIds]);
});

test("milestones stand by the date at which each was planned, else happened; those without any last", () => {
  const planned = milestone({ id: "planned", due: "2021-06", completedOn: "2021-01-01" });
  const undated = milestone({ id: "undated" });
  const unplanned = milestone({ id: "unplanned", completedOn: "2021-03" });
  expect(milestonePlace(planned)).toBe("2021-06");
  expect(milestonePlace(undated)).toBeUndefined();
  const ordered = milestonesByDate(program({ milestones: [undated, planned, unplanned] }));
  expect(ordered.map(({ id }) => id)).toEqual(["unplanned", "planned", "undated"]);
});

test("on an earlier day nothing is told of what came later, neither an outcome nor what nobody had planned", () => {
  const later = milestone({ id: "later", due: "2021-06", completedOn: "2021-08-01" });
  const surprise = milestone({ id: "surprise", completedOn: "2021-08-01" });
  const told = milestonesAt(program({ milestones: [later, surprise] }), day("2021-07-01"));
  expect(isKnownMilestone(surprise, day("2021-07-01"))).toBe(false);
  expect(told.map((one) => [one.milestone.id, one.milestone.completedOn, one.status, one.days])).toEqual([
    ["later", undefined, "overdue", 1],
  ]);
  expect(milestonesAt(program({ milestones: [later, surprise] }), day("2021-08-01"))).toHaveLength(2);
});
