import fc from "fast-check";
import { expect, test } from "vitest";
import { parsed } from "#contract/breach.ts";
import { isPlainProgram } from "#contract/plain-program.ts";
import { Program } from "#contract/records.ts";
import { milestone, program } from "#support/builders.ts";

const whole = program({
  title: { ru: "Жильё", "zh-Hans": "住房" },
  summary: { en: "All of it" },
  agreementId: "a",
  leadIds: ["l"],
  end: "2022-02",
  reportedOn: "2022",
  milestones: [
    milestone({
      due: "2022",
      completedOn: "2022-01",
      cancelledOn: "2022-01-31",
      evidence: "official",
      sourceIds: ["s"],
    }),
  ],
  states: [{ on: "2022", state: "paused", note: { en: "Why" }, sourceIds: ["s"] }],
  budget: { amount: 1, currency: "RUB" },
  note: { en: "Note" },
});

test("a program with every member is plain", () => {
  expect(isPlainProgram(whole)).toBe(true);
  expect(isPlainProgram(program())).toBe(true);
});

/** Every place in a value, as steps from its root. */
function placesOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, member]) => placesOf(member).map((rest) => [key, ...rest]))];
}

function changed(value: unknown, [step, ...rest]: readonly string[], to: (before: unknown) => unknown): unknown {
  if (step === undefined) return to(value);
  if (Array.isArray(value))
    return value.map((entry, index) => (String(index) === step ? changed(entry, rest, to) : entry));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]): [string, unknown][] => {
      const next = key === step ? changed(member, rest, to) : member;
      return next === undefined ? [] : [[key, next]];
    }),
  );
}

test("whatever is plain passes the schema, and is what the schema makes of it", () => {
  const spoilt = fc.constantFrom<unknown>(
    undefined,
    null,
    0,
    "",
    " ",
    "2021-02-30",
    "2101",
    [],
    {},
    { x: "y" },
    true,
    "Ab",
  );
  const added = fc.constantFrom("constructor", "__proto__", "extra", "en");
  fc.assert(
    fc.property(fc.constantFrom(...placesOf(whole)), spoilt, added, fc.boolean(), (place, value, name, isAdded) => {
      const raw = changed(whole, place, (before) =>
        isAdded && typeof before === "object" && before !== null && !Array.isArray(before)
          ? JSON.parse(`${JSON.stringify(before).slice(0, -1)},"${name}":${JSON.stringify(value ?? "new")}}`)
          : value,
      );
      if (!isPlainProgram(raw)) return;
      expect(parsed(Program, raw)).toEqual({ ok: true, value: raw });
    }),
    { numRuns: 2000 },
  );
});
