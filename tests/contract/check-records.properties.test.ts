import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { checkRecords } from "#contract/check-records.ts";
import { day } from "#contract/dates.ts";
import { type ListName, RECORD_SCHEMAS } from "#contract/records.ts";
import { agreement, milestone, program, trackerEvent } from "#support/builders.ts";
import { goal, metric, observation } from "#support/series-builders.ts";

const SEEDS: readonly (readonly [ListName, object])[] = [
  ["agreements", agreement({ validFrom: "2021", validTo: "2023", signatories: [{ name: { en: "Mayor" } }] })],
  ["programs", program({ end: "2023", milestones: [milestone({ due: "2022" }), milestone({ id: "b" })] })],
  ["sector-goals", goal({ observations: [observation("2021", 45), observation("2022", null)] })],
  ["trade-metrics", metric({ observations: [observation("2021", 1)] })],
  ["events", trackerEvent({ until: "2020-12-08", cityIds: ["moscow"] })],
  ["sources", { id: "s", title: { en: "S" }, publisher: { en: "P" }, kind: "press", url: "https://example.org/" }],
];

const anySeed = fc.constantFrom(...SEEDS);

/** Steps from a record to one of its members, chosen by numbers: taken modulo what is there. */
const anyRoute = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 });

const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    "",
    "2021-13",
    "__proto__",
    "constructor",
    null,
    [],
    {},
    Number.NaN,
    -1e308,
    "x".repeat(5000),
  ),
);

/** The same value with one member, somewhere inside, replaced; `undefined` takes it away. */
function changed(value: unknown, [step = 0, ...route]: readonly number[], put: unknown): unknown {
  if (typeof value !== "object" || value === null) return put;
  const entries = Object.entries(value);
  const at = entries.length === 0 ? 0 : step % entries.length;
  const kept = entries.flatMap(([key, member], index) => {
    if (index !== at) return [[key, member] as const];
    const next = route.length === 0 ? put : changed(member, route, put);
    return next === undefined ? [] : [[key, next] as const];
  });
  return Array.isArray(value) ? kept.map(([, member]) => member) : Object.fromEntries(kept);
}

function checked(name: ListName, data: readonly unknown[]) {
  return checkRecords(name, [{ document: "page.json", asOf: day("2023-12-31"), data }]);
}

/** Where a pointer leads, or the nearest thing above it that is there. */
function reaches(root: unknown, pointer: string): boolean {
  const steps = pointer.split("/").slice(1);
  let value: unknown = root;
  for (const [index, step] of steps.entries()) {
    if (typeof value !== "object" || value === null) return false;
    const next: unknown = Object.getOwnPropertyDescriptor(
      value,
      step.replaceAll("~1", "/").replaceAll("~0", "~"),
    )?.value;
    if (next === undefined) return index === steps.length - 1;
    value = next;
  }
  return true;
}

test("however a record is bent, it is either left out with a pointer into its page or right by its schema", () => {
  fc.assert(
    fc.property(anySeed, anyRoute, fc.option(anyValue, { nil: undefined }), ([name, seed], route, put) => {
      const data = [changed(seed, route, put)];
      const { records, quarantined, places } = checked(name, data);
      expect(records.length + quarantined.length).toBe(1);
      expect(places).toHaveLength(records.length);
      for (const record of records) expect(v.is(RECORD_SCHEMAS[name], record)).toBe(true);
      for (const { pointer } of quarantined) expect(reaches({ data }, pointer)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("whatever stands in a list, every record is either shown or counted as left out", () => {
  fc.assert(
    fc.property(anySeed, fc.array(fc.jsonValue(), { maxLength: 8 }), ([name, seed], junk) => {
      const { records, quarantined } = checked(name, [...junk, seed, seed]);
      expect(records).toHaveLength(1);
      expect(quarantined).toHaveLength(junk.length + 1);
      for (const { reason } of quarantined) expect([...(reason.found ?? "")].length).toBeLessThanOrEqual(60);
    }),
  );
});

test("10,000 programs are checked within a glance", () => {
  const milestones = [1, 2, 3, 4, 5].map((n) => milestone({ id: `m-${n}`, due: "2022-06", completedOn: "2022-05-31" }));
  const many = Array.from({ length: 10_000 }, (_, index) => program({ id: `p-${index}`, end: "2023", milestones }));
  checked("programs", many);
  const startedAt = performance.now();
  expect(checked("programs", many).records).toHaveLength(10_000);
  // 0.2 s where it was measured; a quadratic check would take minutes
  expect(performance.now() - startedAt).toBeLessThan(2000);
});
