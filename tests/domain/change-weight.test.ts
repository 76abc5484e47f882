import { expect, test } from "vitest";
import { changesByWeight } from "#domain/change-weight.ts";
import type { Change } from "#domain/changes.ts";

const program = (id: string, after: "late" | "done" | "paused" | "unreported") =>
  ({ kind: "program", id, before: "on-track", after }) as const satisfies Change;
const reached = (id: string, on: string) =>
  ({ kind: "milestone", id, before: "pending", after: "reached", on }) as const satisfies Change;

test("changes stand by weight, inside by kind, the latest first, what has no day last", () => {
  const given: Change[] = [
    { kind: "event", id: "visit", before: "upcoming", after: "past", on: "2021" },
    { kind: "agreement", id: "memo", before: "unsigned", after: "in-force", on: "2021-03" },
    reached("a/1", "2021-03"),
    reached("a/2", "2021-04-01"),
    program("done", "done"),
    program("paused", "paused"),
    program("silent", "unreported"),
    { kind: "milestone", id: "a/3", before: "pending", after: "overdue", on: "2021-02" },
    program("late", "late"),
  ];
  const groups = changesByWeight(given);
  expect(groups.map(({ weight, changes }) => [weight, changes.map(({ id }) => id)])).toEqual([
    ["late", ["late", "a/3"]],
    ["unreported", ["silent"]],
    ["halted", ["paused"]],
    ["done", ["done", "a/2", "a/1"]],
    ["agreement", ["memo"]],
    ["event", ["visit"]],
  ]);
  expect(groups.flatMap(({ changes }) => changes)).toHaveLength(given.length);
});
