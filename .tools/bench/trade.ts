import { readFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright";
import { build } from "vite";
import { type Line, type Measured, median, mediansOf, tableText } from "./figures.ts";
import { addressChange, firstDraw, mainThreadMs, openMeasured, weight } from "./measured-page.ts";
import { type ServedPages, TARGETS, type Target, servePages } from "./served-pages.ts";
import { PARTNERSHIP } from "./synthetic.ts";
import { syntheticSeries, syntheticTrade } from "./synthetic-trade.ts";
import type { BenchAsk } from "./timeline.ts";

/** Points on show: a small chart, a long monthly series, two of the longest that the contract knows, seven at once. */
const POINTS = [120, 1000, 2400, 10_000] as const;
const PAGE_SIZE = 1000;
const CHANGES = 8;

/** The plain chart as one script that a page can load by itself. */
async function plainScript(): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "tracker-bench-plain-"));
  try {
    await build({
      configFile: false,
      logLevel: "warn",
      define: { "process.env.NODE_ENV": '"production"' },
      build: {
        outDir: folder,
        target: "es2023",
        lib: {
          entry: fileURLToPath(new URL("plain-recharts.tsx", import.meta.url)),
          formats: ["es"],
          fileName: () => "plain.mjs",
        },
      },
    });
    return await readFile(join(folder, "plain.mjs"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The window of one change: every one another, by years that all sizes have. */
function windowOf(change: number): string {
  return `from=${2015 + (change % 4)}&to=${2024 - (change % 2)}`;
}

/** Milliseconds from the end of the answer that has the series to the first picture of them, proofs and rules included. */
function answerToPicture(page: Page): Promise<number> {
  return page.evaluate(() => {
    const answer = performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/trade-metrics.json"));
    const answeredAt = answer instanceof PerformanceResourceTiming ? answer.responseEnd : Number.NaN;
    return (globalThis.benchNotes?.marks.get("tracker:view-ready")?.[0] ?? Number.NaN) - answeredAt;
  });
}

/** A change of the window while nothing of the one before is still being drawn. */
async function changeAtRest(page: Page, query: string): Promise<number> {
  await page.waitForFunction(() => document.querySelector("main")?.getAttribute("aria-busy") !== "true");
  return addressChange(page, query);
}

async function measuredOnce(pages: ServedPages, target: Target, points: number): Promise<Measured> {
  const measured = await openMeasured();
  const { page } = measured;
  try {
    const metric = syntheticSeries(points).join(",");
    await page.goto(pages.addressOf(target, `/${PARTNERSHIP}/trade?lang=en&metric=${metric}`));
    await firstDraw(page);
    const draw = await answerToPicture(page);
    const { heapMb, nodes } = await weight(measured);
    const near: number[] = [];
    const before = await mainThreadMs(measured.session);
    for (let change = 0; change < CHANGES; change += 1) near.push(await changeAtRest(page, windowOf(change)));
    const mainMs = ((await mainThreadMs(measured.session)) - before) / CHANGES;
    const wide = await changeAtRest(page, "from=&to=2024");
    const faults = await page.evaluate(() => globalThis.benchNotes?.faults ?? []);
    if (faults.length > 0) throw new Error(`${target}: ${faults.join("; ")}`);
    return {
      "series to picture, ms": draw,
      "range to some years, ms": median(near),
      "the same, main thread, ms": mainMs,
      "range to nearly all, ms": wide,
      "heap, MB": heapMb,
      "DOM nodes": nodes,
    };
  } finally {
    await measured.close();
  }
}

async function measuredAt(points: number, floorScript: Buffer, { distFolder, rounds }: BenchAsk) {
  const pages = await servePages(distFolder, syntheticTrade(points), { pageSize: PAGE_SIZE, floorScript });
  const found = new Map<Target, Measured[]>(TARGETS.map((target) => [target, []]));
  try {
    for (let round = 0; round < rounds; round += 1) {
      // turned round every second time, so that no target always comes first
      for (const target of round % 2 === 0 ? TARGETS : TARGETS.toReversed())
        found.get(target)?.push(await measuredOnce(pages, target, points));
    }
  } finally {
    await pages.close();
  }
  return new Map([...found].map(([target, measures]) => [target, mediansOf(measures)]));
}

/** Measures the trade view, all of it, beside the same series in Recharts alone, and gives the table. */
export async function benchTrade(ask: BenchAsk): Promise<string> {
  const floorScript = await plainScript();
  const lines: Line[] = [];
  for (const size of POINTS) {
    const found = await measuredAt(size, floorScript, ask);
    for (const measure of Object.keys(found.get("tracker") ?? {}))
      lines.push({ measure, size, values: TARGETS.map((target) => found.get(target)?.[measure] ?? Number.NaN) });
  }
  const ordered = [...Map.groupBy(lines, ({ measure }) => measure).values()].flat();
  return tableText(["tracker", "plain Recharts"], ordered, "points");
}
