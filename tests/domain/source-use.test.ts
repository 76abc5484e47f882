import { expect, test } from "vitest";
import { evidenceShares, sourceUse } from "#domain/source-use.ts";
import { agreement, milestone, program, trackerEvent } from "#support/builders.ts";
import { goal, metric, observation } from "#support/series-builders.ts";

test("a source is used by the records that name it, in the order of the data", () => {
  const use = sourceUse({
    agreements: [agreement()],
    programs: [program()],
    events: [trackerEvent({ sourceIds: ["press"] })],
  });
  expect(use.get("protocol")?.citations.map(({ kind, id }) => [kind, id])).toEqual([
    ["agreement", "programme-2021"],
    ["program", "housing"],
  ]);
  expect(use.get("press")).toMatchObject({ records: 1, milestones: 0, observations: 0 });
  expect(use.has("unused")).toBe(false);
});

test("milestones and observations rest on their own sources, else on their record's", () => {
  const use = sourceUse({
    programs: [
      program({ milestones: [milestone({ id: "inherits" }), milestone({ id: "own", sourceIds: ["press"] })] }),
    ],
    metrics: [metric({ observations: [observation("2020", 1), observation("2021", 2, { sourceIds: ["press"] })] })],
    goals: [goal()],
  });
  expect(use.get("protocol")?.citations).toEqual([
    { kind: "program", id: "housing", isOwn: true, milestoneIds: ["inherits"], periods: [] },
  ]);
  expect(use.get("press")).toEqual({
    citations: [
      { kind: "program", id: "housing", isOwn: false, milestoneIds: ["own"], periods: [] },
      { kind: "trade", id: "exports", isOwn: false, milestoneIds: [], periods: ["2021"] },
    ],
    records: 0,
    milestones: 1,
    observations: 1,
  });
  expect(use.get("yearbook")).toMatchObject({ records: 2, observations: 1 });
});

test("a state that names a source of its own is the program's naming it", () => {
  const reported = program({ states: [{ on: "2021", state: "active", sourceIds: ["press"] }] });
  expect(sourceUse({ programs: [reported] }).get("press")).toMatchObject({ records: 1 });
});

test("a source named twice by one record is one citation", () => {
  const twice = metric({ sourceIds: ["yearbook", "yearbook"], observations: [observation("2020", 1)] });
  expect(sourceUse({ metrics: [twice] }).get("yearbook")).toMatchObject({ records: 1, observations: 1 });
});

test("evidence shares are of all records, milestones and observations, each by its own or inherited level", () => {
  const shares = evidenceShares({
    programs: [
      program({ milestones: [milestone({ id: "inherits" }), milestone({ id: "own", evidence: "reported" })] }),
    ],
    metrics: [
      metric({
        evidence: "estimated",
        observations: [observation("2020", 1), observation("2021", 1, { evidence: "official" })],
      }),
    ],
  });
  expect(shares).toEqual([
    { level: "official", records: 1, milestones: 1, observations: 1, ratio: 3 / 6 },
    { level: "reported", records: 0, milestones: 1, observations: 0, ratio: 1 / 6 },
    { level: "estimated", records: 1, milestones: 0, observations: 1, ratio: 2 / 6 },
    { level: "illustrative", records: 0, milestones: 0, observations: 0, ratio: 0 },
  ]);
});

test("where nothing is shown there are no shares", () => {
  expect(evidenceShares({}).map(({ ratio }) => ratio)).toEqual([0, 0, 0, 0]);
});
