import { expect, test } from "vitest";
import { pluralIn } from "#i18n/plural.ts";

const projects = { one: "проект", few: "проекта", many: "проектов", other: "проекта" };

test.each([
  [1, "проект"],
  [2, "проекта"],
  [5, "проектов"],
  [11, "проектов"],
  [21, "проект"],
  [1.5, "проекта"],
])("Russian: %d %s", (count, form) => {
  expect(pluralIn("ru")(count, projects)).toBe(form);
});

test("a form that is not given falls back to the general one", () => {
  expect(pluralIn("ru")(5, { other: "сведений" })).toBe("сведений");
  expect(pluralIn("zh")(1, { one: "x", other: "项" })).toBe("项");
});
