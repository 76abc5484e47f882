import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { perDay } from "#domain/per-day.ts";

test("what is asked for in turn of two days is computed once for each", () => {
  const asked: string[] = [];
  const answer = perDay((of: { readonly name: string }, asOf) => {
    asked.push(`${of.name} ${asOf}`);
    return {};
  });
  const [series, then, now] = [{ name: "series" }, day("2021-12-31"), day("2022-12-31")];
  const [first] = [answer(series, then), answer(series, now), answer(series, then), answer(series, now)];
  expect(asked).toEqual(["series 2021-12-31", "series 2022-12-31"]);
  expect(answer(series, then)).toBe(first);
  expect(answer({ name: "series" }, then)).not.toBe(first);
});
