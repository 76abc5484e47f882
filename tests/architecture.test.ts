import { expect, test } from "vitest";
import { importCircles, importFaults, layerOf } from "#support/import-rules.ts";
import { moduleOf, modulesBelow } from "#support/modules.ts";

const root = process.cwd();
const modules = modulesBelow(root, ["src", "mocks"]);

/** The header's clocks and the countdown to the next try tick there. */
const CLOCK_READERS = ["src/ui/use-clock.ts"];

test("the rules have read the modules of the project", () => {
  expect(modules.length).toBeGreaterThan(50);
});

test("every import goes the way the layers allow, and packages stay in their homes", () => {
  expect(importFaults(modules)).toEqual([]);
});

test.each([
  ["src/domain/planted.ts", `import { t } from "#i18n/rich.ts";`],
  ["src/domain/planted.ts", `import type { ReactNode } from "react";`],
  ["src/contract/planted.ts", `export { health } from "#domain/health.ts";`],
  ["src/features/trade/planted.tsx", `import { Matrix } from "#features/overview/matrix.tsx";`],
  ["src/features/trade/planted.tsx", `const chart = import("recharts");`],
  ["src/features/trade/planted.tsx", `import "../trade.css";`],
  ["src/ui/planted.tsx", `import { App } from "#app/app.tsx";`],
  ["src/ui/planted.tsx", `import { Page } from "#ui/page.tsx";`],
  ["src/main.tsx", `import { startMock } from "#mocks/transport.ts";`],
  ["mocks/planted.ts", `import { programHealth } from "#domain/health.ts";`],
  ["src/newcomer/planted.ts", `import { day } from "#contract/dates.ts";`],
  ["src/app/planted.ts", `import lodash from "lodash";`],
])("a wrong import planted in %s is found: %s", (path, text) => {
  expect(importFaults([moduleOf(path, text)])).toHaveLength(1);
});

test("no modules import each other in a circle", () => {
  expect(importCircles(modules)).toEqual([]);
});

test("a planted circle is found", () => {
  const circle = [
    moduleOf("src/ui/planted-one.ts", `import { two } from "./planted-two.ts";`),
    moduleOf("src/ui/planted-two.ts", `export * from "./planted-one.ts";`),
  ];
  expect(importCircles(circle)).toHaveLength(1);
});

test("only i18n and the hooks that tick read the clock; Date and Intl live in i18n", () => {
  const outside = modules.filter(({ path }) => path.startsWith("src/") && layerOf(path) !== "i18n");
  const readers = outside.filter(({ path }) => !CLOCK_READERS.includes(path));
  expect(using(readers, "clock")).toEqual([]);
  expect(using(readers, "Date")).toEqual([]);
  expect(using(outside, "Intl")).toEqual([]);
});

test("nothing sets HTML from text", () => {
  expect(using(modules, "inner HTML")).toEqual([]);
});

test.each([
  ["clock", "const now = Date.now();"],
  ["clock", "const now = new Date();"],
  ["clock", "const now = performance.timeOrigin + performance.now();"],
  ["Date", "type When = Date;"],
  ["Intl", "const format = new Intl.NumberFormat();"],
  ["inner HTML", "const node = <p dangerouslySetInnerHTML={{ __html: text }} />;"],
])("a planted use of %s is found: %s", (use, text) => {
  expect(moduleOf("src/ui/planted.tsx", text).uses).toContain(use);
});

function using(among: typeof modules, use: string): string[] {
  return among.filter(({ uses }) => uses.has(use)).map(({ path }) => path);
}
