import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { isCounted, milestoneStatus, overdueDays } from "#domain/milestones.ts";
import { milestone } from "#support/builders.ts";
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
