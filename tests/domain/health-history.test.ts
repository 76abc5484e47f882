import { expect, test } from "vitest";
import { addDays, day, endOfMonth } from "#contract/dates.ts";
import { healthHistory } from "#domain/health-history.ts";
import { programHealth } from "#domain/health.ts";
import { milestone, program } from "#support/builders.ts";
import { embeddedDataset } from "#support/embedded-dataset.ts";

test("equal judgements are one step; the last step ends at the day itself", () => {
  const sample = program({
    start: "2022-01-01",
    end: "2022-12-31",
    reportedOn: "2022-09-15",
    milestones: [milestone({ due: "2022-06-30", completedOn: "2022-09-10" })],
  });
  const steps = healthHistory(sample, day("2022-10-15")).map(({ health, from, to }) => [health, from, to]);
  expect(steps).toEqual([
    ["on-track", "2022-01-31", "2022-04-30"],
    ["at-risk", "2022-05-31", "2022-06-30"],
    ["unreported", "2022-07-31", "2022-08-31"],
    ["on-track", "2022-09-30", "2022-10-15"],
  ]);
});

test("a program that has not begun is judged over the two years before the day", () => {
  const steps = healthHistory(program({ start: "2030" }), day("2022-12-31"));
  expect(steps).toEqual([{ health: "not-started", from: "2020-12-31", to: "2022-12-31", judged: 25 }]);
});

test("every step holds what the rules give on each of its days, and the steps leave no month out", () => {
  const D = day("2022-12-31");
  for (const sample of embeddedDataset().programs) {
    const steps = healthHistory(sample, D);
    expect(steps.at(-1)?.to).toBe(D);
    let judged = 0;
    for (const step of steps) {
      for (let on = step.from; on <= step.to; on = endOfMonth(addDays(on, 1))) {
        expect(programHealth(sample, on).health, `${sample.id} ${on}`).toBe(step.health);
        judged += 1;
      }
    }
    expect(judged).toBe(steps.reduce((sum, step) => sum + step.judged, 0));
  }
});
