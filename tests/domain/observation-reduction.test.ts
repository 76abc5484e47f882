import * as fc from "fast-check";
import { expect, test } from "vitest";
import { reducedForWidth } from "#domain/observation-reduction.ts";

interface Drawn {
  readonly x: number;
  readonly value: number | null;
}

function line(values: readonly (number | null)[]): readonly Drawn[] {
  return values.map((value, x) => ({ x, value }));
}

test("up to two points per pixel are drawn as they are", () => {
  const points = line(Array.from({ length: 200 }, (_, x) => x));
  expect(reducedForWidth(points, 100)).toBe(points);
});

test("one high and one low among thousands are still drawn", () => {
  const drawn = reducedForWidth(
    line(Array.from({ length: 5000 }, (_, x) => (x === 1234 ? 9 : x === 1235 ? -9 : 0))),
    50,
  );
  expect(drawn.map(({ value }) => value)).toEqual(expect.arrayContaining([9, -9]));
});

const manyValues = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 }), { freq: 3 }), {
  minLength: 1,
  maxLength: 2000,
});

test("at most two points per pixel remain, in order, with both ends, the extremes, and a gap if there was one", () => {
  fc.assert(
    fc.property(manyValues, fc.integer({ min: 4, max: 300 }), (values, widthPx) => {
      const points = line(values);
      const drawn = reducedForWidth(points, widthPx);
      expect(drawn.length).toBeLessThanOrEqual(widthPx * 2);
      expect(drawn.map(({ x }) => x)).toEqual([...new Set(drawn.map(({ x }) => x))].toSorted((a, b) => a - b));
      expect([drawn[0], drawn.at(-1)]).toEqual([points[0], points.at(-1)]);
      const known = (all: readonly Drawn[]) => all.flatMap(({ value }) => value ?? []);
      expect(Math.max(...known(drawn))).toBe(Math.max(...known(points)));
      expect(Math.min(...known(drawn))).toBe(Math.min(...known(points)));
      expect(drawn.some(({ value }) => value === null)).toBe(values.includes(null));
    }),
  );
});
