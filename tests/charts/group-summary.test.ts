import { expect, test } from "vitest";
import { runningCounts } from "#charts/group-summary.tsx";
import { timeScale } from "#charts/time-scale.ts";
import { day } from "#contract/dates.ts";
import { programColumns } from "#domain/program-columns.ts";
import { program } from "#support/builders.ts";

test("a folded group counts what runs at each place: ends within, outside, and none", () => {
  const columns = programColumns([
    program({ id: "within", start: "2022-04-01", end: "2022-06-30" }),
    program({ id: "before", start: "2010", end: "2011" }),
    program({ id: "open", start: "2022-10-01" }),
    program({ id: "over", start: "2010", end: "2030" }),
    program({ id: "other", start: "2022", end: "2022" }),
  ]);
  const scale = timeScale({ firstOn: day("2022-01-01"), lastOn: day("2022-12-31") }, { startPx: 0, endPx: 730 });
  const counts = runningCounts({ columns, indices: Uint32Array.of(0, 1, 2, 3), scale });
  const on = (date: string) => counts[Math.floor(scale.x(day(date)) / 2)];
  expect([on("2022-01-01"), on("2022-05-15"), on("2022-08-01"), on("2022-12-31")]).toEqual([1, 2, 1, 2]);
});
