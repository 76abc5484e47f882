import fc from "fast-check";
import { expect, test } from "vitest";
import { bucketSpan, bucketsOf } from "#domain/observation-reduction.ts";

test("a bucket keeps its least and its greatest value in the order of time, the latest, and that one is missing", () => {
  const values = [3, 9, null, 1, 4, 7, 7];
  expect(bucketSpan(values, { from: 0, to: 5 })).toEqual({ first: 9, second: 1, last: 4, hasGap: true });
  expect(bucketSpan(values, { from: 3, to: 6 })).toEqual({ first: 1, second: 7, last: 7, hasGap: false });
  expect(bucketSpan(values, { from: 2, to: 3 })).toEqual({ first: null, second: null, last: null, hasGap: true });
  expect(bucketSpan([0, -2], { from: 0, to: 2 })).toEqual({ first: 0, second: -2, last: -2, hasGap: false });
});

test("buckets are next to each other, none empty, and hold every period once", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 900 }), (periods, count) => {
      const buckets = bucketsOf(periods, count);
      expect(buckets.length).toBe(Math.min(periods, count));
      expect(buckets[0]?.from).toBe(0);
      expect(buckets.at(-1)?.to).toBe(periods);
      expect(buckets.every(({ from }, index) => index === 0 || from === buckets[index - 1]?.to)).toBe(true);
    }),
  );
});
