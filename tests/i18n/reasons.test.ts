import { describe, expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { REASON_CODES } from "#contract/faults.ts";
import type { HealthReason } from "#contract/reasons.ts";
import { INTERFACE_LANGUAGES } from "#contract/vocabulary.ts";
import { loadCatalogue } from "#i18n/catalogue.ts";
import { formatters } from "#i18n/formatters.ts";

const SAMPLES: readonly HealthReason[] = [
  { rule: "state", state: "cancelled", on: "2022-03" },
  { rule: "all-reached", reached: 1 },
  { rule: "all-reached", reached: 5 },
  { rule: "not-begun", start: "2024" },
  { rule: "overdue-unreported", milestoneId: "m", due: "2022-12", days: 214 },
  { rule: "term-over", end: "2023", days: 21 },
  { rule: "no-report", since: day("2021-01-01"), days: 400 },
  { rule: "no-report", since: day("2021-01-01"), days: 400, lastReportOn: day("2021-01-01") },
  { rule: "overdue", milestoneId: "m", due: "2022-12", days: 214 },
  { rule: "due-soon", milestoneId: "m", due: "2023-01", days: 0 },
  { rule: "due-soon", milestoneId: "m", due: "2023-01", days: 3 },
  { rule: "behind-time", elapsed: 0.75, reached: 1, counted: 4 },
  { rule: "nothing-against" },
  { rule: "nothing-against", lastReportOn: day("2021-01-01") },
];

describe.each(INTERFACE_LANGUAGES)("%s", (lang) => {
  test("every reason of a health is a clause without a full stop", async () => {
    const { reasons } = await loadCatalogue(lang);
    const texts = SAMPLES.map((reason) => reasons.health(reason, "Mosaic", formatters(lang)));
    for (const text of texts) expect(text).toMatch(/^(?!.*(?:undefined|NaN|\[object)).{2,}[^.。]$/u);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test.each(REASON_CODES)("%s names the member, what stood there and what would be right", async (code) => {
    const { faults } = await loadCatalogue(lang);
    const text = faults.sentence({ code, member: "signedOn", found: '"2021-13"', expected: "2022" });
    expect(text).toContain("signedOn");
    expect(text).toContain('"2021-13"');
    expect(text).not.toMatch(/undefined|NaN/u);
    expect(faults.sentence({ code, member: "signedOn" })).not.toMatch(/undefined|NaN/u);
  });
});

test("delay is told by its facts", async () => {
  const { reasons } = await loadCatalogue("en");
  const overdue = { rule: "overdue", milestoneId: "2", due: "2022", days: 214 } as const;
  expect(reasons.health(overdue, "2", formatters("en"))).toBe("milestone “2” not reached, 214\u00A0days past due");
});

test("tokens of the contract are put into words", async () => {
  const { faults } = await loadCatalogue("ru");
  expect(faults.sentence({ code: "period-form", member: "period", found: '"2021"', expected: "Q" })).toMatch(
    /квартал$/u,
  );
});
