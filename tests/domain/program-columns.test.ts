import fc from "fast-check";
import { expect, test } from "vitest";
import { day, lastDay } from "#contract/dates.ts";
import { programHealth, progress } from "#domain/health.ts";
import { milestoneStatus } from "#domain/milestones.ts";
import { columnsOf, healthAt, judgeAll, programColumns, startOrder } from "#domain/program-columns.ts";
import { milestone, program } from "#support/builders.ts";
import { anyDay, anyProgram } from "#support/random-records.ts";

test("judging all programs at once gives what judging each gives", () => {
  fc.assert(
    fc.property(fc.array(anyProgram, { maxLength: 6 }), anyDay, (programs, asOf) => {
      const judged = judgeAll(programColumns(programs), asOf);
      for (const [index, one] of programs.entries()) {
        expect(healthAt(judged, index)).toBe(programHealth(one, asOf).health);
        const { reached, counted } = progress(one, asOf);
        expect([judged.reached[index], judged.counted[index]]).toEqual([reached, counted]);
      }
    }),
    { numRuns: 500 },
  );
});

test("due by D are the milestones not cancelled whose last day of due is D or before", () => {
  fc.assert(
    fc.property(anyProgram, anyDay, (one, asOf) => {
      const due = one.milestones.filter(
        (each) => each.due !== undefined && lastDay(each.due) <= asOf && milestoneStatus(each, asOf) !== "cancelled",
      );
      const judged = judgeAll(programColumns([one]), asOf);
      expect(judged.due[0]).toBe(due.length);
      expect(judged.dueReached[0]).toBe(due.filter((each) => milestoneStatus(each, asOf) === "reached").length);
    }),
  );
});

test("a milestone due on D itself is due, and one reached ahead of its day is not yet", () => {
  const milestones = [
    milestone({ due: "2020-02-29" }),
    milestone({ id: "ahead", due: "2020-03-01", completedOn: "2020-01" }),
  ];
  const judged = judgeAll(programColumns([program({ milestones })]), day("2020-02-29"));
  expect([judged.due[0], judged.dueReached[0], judged.reached[0], judged.counted[0]]).toEqual([1, 0, 1, 2]);
});

test("the columns of one array are built once", () => {
  const programs = [program()];
  expect(columnsOf(programs)).toBe(columnsOf(programs));
  expect(columnsOf([...programs])).not.toBe(columnsOf(programs));
});

test("no programs are judged as nothing, and none of them has a health", () => {
  const judged = judgeAll(columnsOf([]), day("2021-01-01"));
  expect(judged.health).toHaveLength(0);
  expect(() => healthAt(judged, 0)).toThrow(RangeError);
});

test("the order by start is that of the first days, before 1970 too, of equals that of the data", () => {
  const starts = ["2021", "1955-05", "2021-01-01", "1900", "2100-12-31", "1955"];
  const columns = programColumns(starts.map((start, index) => program({ id: `p${index}`, start })));
  expect([...startOrder(columns)]).toEqual([3, 5, 1, 0, 2, 4]);
});
