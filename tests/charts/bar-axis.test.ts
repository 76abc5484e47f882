import { expect, test } from "vitest";
import { dayNumber, firstDay } from "#contract/dates.ts";
import { slotDays } from "#charts/bar-axis.tsx";

const numberOf = (on: string) => dayNumber(firstDay(on));

test("a day stands in the slot of its period, as far along as the period has run", () => {
  const { firstAt, lastAt, x } = slotDays({ periods: ["2020", "2021"], leftPx: 100, widthPx: 50 });
  expect([firstAt, lastAt]).toEqual([numberOf("2020-01-01"), numberOf("2022-01-01")]);
  expect(x(numberOf("2020-01-01"))).toBe(100);
  expect(x(numberOf("2020-07-02"))).toBe(125);
  expect(x(numberOf("2021-01-01"))).toBe(150);
  expect(x(lastAt)).toBe(200);
});
