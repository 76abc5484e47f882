import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { INTERFACE_LANGUAGES } from "#contract/vocabulary.ts";
import { openTracker } from "#support/e2e/open-tracker.ts";

const BUDGET_BYTES = 145_000;

describe.each(INTERFACE_LANGUAGES)("until the overview is drawn in %s on a cold cache", (lang) => {
  let fetched: readonly string[] = [];

  beforeAll(async () => {
    const tracker = await openTracker({ path: `/moscow-beijing/overview?lang=${lang}`, way: "api" });
    const begunByThen = await tracker.page.evaluate(() => {
      const readyAt = performance.getEntriesByName("tracker:view-ready").at(-1)?.startTime ?? 0;
      const resources = performance.getEntriesByType("resource").filter(({ startTime }) => startTime <= readyAt);
      return resources.map(({ name }) => name);
    });
    const drawn = await tracker.page.locator(".panel, .rail__track svg").count();
    await tracker.close();
    expect(drawn, "every panel of the overview and the drawn rail").toBe(7);
    const own = begunByThen
      .filter((name) => name.startsWith(`${tracker.origin}/`))
      .map((name) => new URL(name).pathname);
    fetched = [...new Set(own)].map((path) => path.slice(1)).filter((path) => /\.(js|css)$/.test(path));
  });

  test("page, styles and scripts weigh at most 145 kB", () => {
    const weights = ["index.html", ...fetched].map((file) => ({
      file,
      bytes: gzipSync(read(file), { level: 9 }).length,
    }));
    const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(fetched.length).toBeGreaterThan(1);
    expect(total, JSON.stringify(weights)).toBeLessThanOrEqual(BUDGET_BYTES);
  });

  test("neither the mock, nor another language, nor another view is among them", () => {
    const others = INTERFACE_LANGUAGES.filter((one) => one !== lang).join("|");
    const foreign = new RegExp(
      String.raw`^mocks/|src/features/(?!overview/)|node_modules/(msw|recharts)/|^_(${others})-`,
    );
    const manifest: unknown = JSON.parse(read(".vite/manifest.json").toString());
    const chunks = Object.entries(manifest ?? {}).flatMap(([source, chunk]: [string, unknown]) =>
      isChunk(chunk) && fetched.includes(chunk.file) ? [source] : [],
    );
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.filter((source) => foreign.test(source))).toEqual([]);
  });

  test.each([
    ["Recharts", "recharts-wrapper"],
    ["MSW", "onUnhandledFrame"],
  ])("code of %s is built, and not among them", (_name, mark) => {
    const built = readdirSync(join(inject("distFolder"), "assets")).filter((file) => file.endsWith(".js"));
    expect(built.filter((file) => read(join("assets", file)).includes(mark))).not.toEqual([]);
    expect(fetched.filter((file) => read(file).includes(mark))).toEqual([]);
  });
});

function read(file: string): Buffer {
  return readFileSync(join(inject("distFolder"), file));
}

function isChunk(chunk: unknown): chunk is { readonly file: string } {
  return typeof chunk === "object" && chunk !== null && "file" in chunk && typeof chunk.file === "string";
}
