import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { columnsOf, judgeAll } from "#domain/program-columns.ts";
import { type ProgramCriteria, filterPrograms } from "#domain/program-filter.ts";
import { program } from "#support/builders.ts";
import { anyDay, anyProgram } from "#support/random-records.ts";

const programs = [
  program({ id: "metro", sectorId: "transport", leadIds: ["a", "b"], agreementId: "p1", start: "2019", end: "2020" }),
  program({ id: "homes", sectorId: "construction", leadIds: ["b"], start: "2021-03" }),
  program({ id: "clinic", sectorId: "health", states: [{ on: "2021-02", state: "paused" }] }),
];
const judged = judgeAll(columnsOf(programs), day("2021-06-01"));

test.each<[string, ProgramCriteria, string[]]>([
  ["nothing asked gives all", {}, ["metro", "homes", "clinic"]],
  ["an empty list asks for nothing", { sector: [], lead: [] }, ["metro", "homes", "clinic"]],
  ["several values are alternatives", { sector: ["health", "transport"] }, ["metro", "clinic"]],
  ["several parameters all hold", { sector: ["health", "transport"], health: ["paused"] }, ["clinic"]],
  ["any of a program's leads will do", { lead: ["a"] }, ["metro"]],
  ["a lead of several programs finds them all", { lead: ["b"] }, ["metro", "homes"]],
  ["a program without an agreement has none of them", { agreement: ["p1", "constructor"] }, ["metro"]],
  ["health is that of the day", { health: ["unreported", "on-track"] }, ["metro", "homes"]],
  ["words are found in the texts", { q: "clin" }, ["clinic"]],
  ["the last day of a term overlaps", { to: "2020", from: "2020-12-31" }, ["metro"]],
  ["without an end a term stays open", { from: "2090" }, ["homes", "clinic"]],
  ["a month holds what begins in it", { from: "2021-02", to: "2021-03-01" }, ["homes", "clinic"]],
  ["a day before the start does not overlap", { from: "2021", to: "2021-02-28" }, ["clinic"]],
  ["from after to is ignored", { from: "2021", to: "2020" }, ["metro", "homes", "clinic"]],
  ["a year and a month within it overlap", { from: "2020-06", to: "2020" }, ["metro"]],
])("%s", (_, criteria, expected) => {
  expect(filterPrograms(programs, judged, criteria).map((index) => programs[index]?.id)).toEqual(expected);
});

test("more criteria never find more, and the order stays that of the data", () => {
  fc.assert(
    fc.property(fc.array(anyProgram, { maxLength: 8 }), anyDay, (list, asOf) => {
      const all = judgeAll(columnsOf(list), asOf);
      const wide = filterPrograms(list, all, { health: ["late", "unreported", "on-track"] });
      const narrow = filterPrograms(list, all, { health: ["late", "unreported", "on-track"], sector: ["transport"] });
      expect(wide).toEqual(wide.toSorted((a, b) => a - b));
      expect(narrow).toEqual(wide.filter((index) => list[index]?.sectorId === "transport"));
    }),
  );
});
