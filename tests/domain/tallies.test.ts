import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import { columnsOf, judgeAll } from "#domain/program-columns.ts";
import { type Tally, UNKNOWN_SECTOR, tallyAll, tallyBy, tallyBySector } from "#domain/tallies.ts";
import { milestone, program } from "#support/builders.ts";
import { anyDay, anyProgram } from "#support/random-records.ts";

const reached = milestone({ due: "2021-03", completedOn: "2021-03-01" });
const missed = milestone({ id: "second", due: "2021-04" });

function sum(tallies: readonly Tally[], of: (tally: Tally) => number): number {
  return tallies.reduce((total, tally) => total + of(tally), 0);
}

test("a stopped program is counted among programs, and its milestones nowhere", () => {
  const programs = [
    program({ milestones: [reached, missed] }),
    program({ milestones: [reached, missed], states: [{ on: "2021-02-01", state: "cancelled" }] }),
  ];
  const columns = columnsOf(programs);
  const tally = tallyAll(columns, judgeAll(columns, day("2021-06-01")));
  expect(tally).toMatchObject({ programs: 2, reached: 1, counted: 2, due: 2, dueReached: 1 });
  expect(tally.byHealth).toMatchObject({ stopped: 1, unreported: 1 });
});

test("a paused program keeps its milestones in the figures", () => {
  const programs = [program({ milestones: [reached, missed], states: [{ on: "2021-05-01", state: "paused" }] })];
  const columns = columnsOf(programs);
  expect(tallyAll(columns, judgeAll(columns, day("2021-06-01")))).toMatchObject({ reached: 1, counted: 2 });
});

test("every sector has its figures, in the partnership's order, also where there is no program", () => {
  const programs = [program({ sectorId: "transport" }), program({ sectorId: "constructor" })];
  const judged = judgeAll(columnsOf(programs), day("2021-06-01"));
  const tallies = tallyBySector(programs, judged, ["health", "transport"]);
  expect([...tallies].map(([id, { programs: count }]) => [id, count])).toEqual([
    ["health", 0],
    ["transport", 1],
    [UNKNOWN_SECTOR, 1],
  ]);
});

test("a group left undefined leaves its programs out", () => {
  const programs = [program({ leadIds: ["a"] }), program()];
  const judged = judgeAll(columnsOf(programs), day("2021-06-01"));
  const tallies = tallyBy(judged, (index) => programs[index]?.leadIds?.[0]);
  expect([...tallies.keys()]).toEqual(["a"]);
});

test("the sectors add up to the partnership, and every share stays within its whole", () => {
  fc.assert(
    fc.property(fc.array(anyProgram, { maxLength: 8 }), anyDay, (programs, asOf) => {
      const columns = columnsOf(programs);
      const judged = judgeAll(columns, asOf);
      const all = tallyAll(columns, judged);
      const sectors = [...tallyBySector(programs, judged, ["health", "construction"]).values()];
      for (const part of ["programs", "reached", "counted", "due", "dueReached"] as const) {
        expect(sum(sectors, (tally) => tally[part])).toBe(all[part]);
      }
      expect(HEALTHS.reduce((total, health) => total + all.byHealth[health], 0)).toBe(programs.length);
      expect(all.reached).toBeLessThanOrEqual(all.counted);
      expect(all.dueReached).toBeLessThanOrEqual(all.due);
      expect(all.due).toBeLessThanOrEqual(all.counted);
      expect(all.dueReached).toBeLessThanOrEqual(all.reached);
    }),
  );
});

test("filtering before the figure gives the figure over the filtered data", () => {
  fc.assert(
    fc.property(fc.array(anyProgram, { maxLength: 8 }), anyDay, (programs, asOf) => {
      const columns = columnsOf(programs);
      const kept = programs.filter(({ sectorId }) => sectorId === "transport");
      const narrowed = tallyAll(columns, judgeAll(columns, asOf), (index) => programs[index]?.sectorId === "transport");
      expect(narrowed).toEqual(tallyAll(columnsOf(kept), judgeAll(columnsOf(kept), asOf)));
    }),
  );
});
