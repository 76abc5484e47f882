import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { changeSubjects } from "#domain/change-subject.ts";
import { changesBetween } from "#domain/changes.ts";
import type { ShownRecords } from "#domain/shown-records.ts";
import { milestone, program } from "#support/builders.ts";
import { metric, observation } from "#support/series-builders.ts";

function subjects(records: ShownRecords, among = records) {
  const changes = changesBetween(records, day("2021-12-31"), day("2022-12-31"));
  return changes.map(changeSubjects(among));
}

test("a milestone is told with its program, and with its own sources where it has some", () => {
  const opening = milestone({ due: "2022-03", completedOn: "2022-03-01", sourceIds: ["news"], evidence: "reported" });
  const own = program({ milestones: [opening], reportedOn: "2022-11-01" });
  expect(subjects({ programs: [own] })).toContainEqual({
    title: { en: "Opening" },
    program: { en: "Housing" },
    recordId: "housing",
    evidence: "reported",
    sourceIds: ["news"],
  });
});

test("a value is told with its period and its unit", () => {
  const trade = metric({ id: "trade", observations: [observation("2022", 190.3)] });
  expect(subjects({ metrics: [trade] })).toEqual([
    expect.objectContaining({ title: trade.title, recordId: "trade", period: "2022", unit: trade.unit }),
  ]);
});

test("of a record that is not there, nothing is told", () => {
  const trade = metric({ id: "trade", observations: [observation("2022", 190.3)] });
  expect(subjects({ metrics: [trade] }, {})).toEqual([undefined]);
});
