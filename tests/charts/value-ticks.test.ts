import fc from "fast-check";
import { expect, test } from "vitest";
import { logScale, valueScale } from "#charts/value-ticks.ts";

test("ticks are round and hold zero where the axis starts there", () => {
  expect(valueScale([32, 190.3], 0, 4)).toEqual({ low: 0, high: 200, ticks: [0, 50, 100, 150, 200] });
});

test("values around zero get ticks on both sides", () => {
  expect(valueScale([-38, 5], 0, 4).ticks).toEqual([-40, -20, 0, 20]);
});

test("without a base the axis floats", () => {
  expect(valueScale([101, 104], null, 4)).toMatchObject({ low: 101, high: 104 });
});

test("nothing to draw still makes an axis", () => {
  expect(valueScale([], 0, 4)).toMatchObject({ low: 0, high: 1 });
});

test("whatever the values, none lies outside, and ticks are few", () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (values) => {
      const least = Math.max(...values) - Math.min(...values);
      fc.pre(least === 0 || least > 1e-3);
      const { low, high, ticks } = valueScale(values, 0, 4);
      const slack = (high - low) * 1e-6;
      expect(Math.min(...values)).toBeGreaterThanOrEqual(low - slack);
      expect(Math.max(...values)).toBeLessThanOrEqual(high + slack);
      expect(ticks.length).toBeLessThanOrEqual(7);
    }),
  );
});

test("a logarithmic axis runs between round numbers, all above zero", () => {
  expect(logScale([8, 244.8], 4)).toEqual({ low: 5, high: 500, ticks: [5, 10, 20, 50, 100, 200, 500] });
  expect(logScale([3, 40_000_000], 4)).toMatchObject({ low: 2, high: 50_000_000 });
  expect(logScale([-4, 0], 4)).toEqual({ low: 1, high: 10, ticks: [1, 2, 5, 10] });
});
