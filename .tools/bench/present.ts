import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type CDPSession, type Page, chromium } from "playwright";
import { chromiumLaunch } from "#tools/chromium.ts";
import { median } from "./figures.ts";
import type { BenchAsk } from "./timeline.ts";
import { servePages } from "./served-pages.ts";

const SLIDES = ["overview", "changes", "timeline", "sectors", "goals", "trade", "agreements", "events", "film"];
const SECONDS = 5;
const REFRESH_SECONDS = 30;
/** Whole rounds, so that the same slide is on show at each weighing. */
const ROUNDS = 96;
/** Until code is compiled, caches are full and the browser's own lists have their length. */
const WARM_ROUNDS = 24;
const DATASET = "mocks/dataset";
const PARTNERSHIP = "moscow-beijing";

function datasetDocuments(): ReadonlyMap<string, unknown> {
  const paths = [
    "partnerships.json",
    ...readdirSync(join(DATASET, PARTNERSHIP)).map((name) => `${PARTNERSHIP}/${name}`),
  ];
  return new Map(paths.map((path) => [path, JSON.parse(readFileSync(join(DATASET, path), "utf8"))]));
}

/** What a wall weighs when nothing is left to be collected. */
interface Weight {
  readonly changes: number;
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

const SETTLING_STEPS = 3;
const SETTLING_MS = 20;

/** Lets answers that are under way come in; the page's clock goes on a little for that. */
async function settle(page: Page): Promise<void> {
  for (let step = 0; step < SETTLING_STEPS; step += 1) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    await page.clock.runFor(SETTLING_MS);
  }
}

async function weigh(session: CDPSession, changes: number): Promise<Weight> {
  for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { metrics } = await session.send("Performance.getMetrics");
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { changes, heapBytes: usedSize, nodes: metric("Nodes"), listeners: metric("JSEventListeners") };
}

/** How the API fails, in turn; in every third round it answers. */
const FAULTS = ["none", "refused", "unreachable", "none", "malformed", "none"] as const;
type Fault = (typeof FAULTS)[number];

/** Counts what was asked, and answers with the fault of the hour. */
async function plantFaults(page: Page, now: { fault: Fault; asked: number; failed: number }): Promise<void> {
  await page.route(`**/${PARTNERSHIP}/*.json*`, async (route) => {
    now.asked += 1;
    if (now.fault === "none") return route.continue();
    now.failed += 1;
    if (now.fault === "unreachable") return route.abort();
    if (now.fault === "refused") return route.fulfill({ status: 503, body: "" });
    return route.fulfill({ status: 200, contentType: "application/json", body: "{" });
  });
}

async function shownSlide(page: Page): Promise<string | undefined> {
  return page.locator(".wall").evaluate((wall) => (wall instanceof HTMLElement ? wall.dataset["slide"] : undefined));
}

/** One round of all slides by the page's own clock, moved on by hand; the first slide has been on show for a while. */
async function oneRound(page: Page, passedMs: number): Promise<void> {
  for (const [place] of SLIDES.entries()) {
    await page.clock.runFor(SECONDS * 1000 - (place === 0 ? passedMs : 0));
    const expected = SLIDES[(place + 1) % SLIDES.length];
    const found = await shownSlide(page);
    if (found !== expected) throw new Error(`The wall shows ${found}, not ${expected}.`);
  }
}

function line({ changes, heapBytes, nodes, listeners }: Weight): string {
  const cells = [String(changes), (heapBytes / 1024).toFixed(0), String(nodes), String(listeners)];
  return cells.map((cell) => cell.padStart(12)).join("");
}

/** The middle weight of all that one turn of the faults brings about: single weighings differ by what the engine puts off. */
function typical(weights: readonly Weight[]): Weight {
  const middle = (of: (weight: Weight) => number) => median(weights.map(of));
  return {
    changes: middle(({ changes }) => changes),
    heapBytes: middle(({ heapBytes }) => heapBytes),
    nodes: middle(({ nodes }) => nodes),
    listeners: middle(({ listeners }) => listeners),
  };
}

function report(weights: readonly Weight[], now: { asked: number; failed: number }): string {
  const turn = FAULTS.length;
  const half = Math.floor(weights.length / 2);
  const start = typical(weights.slice(0, turn));
  const middle = typical(weights.slice(half - turn / 2, half + turn / 2));
  const end = typical(weights.slice(-turn));
  const perChange = (end.heapBytes - middle.heapBytes) / (end.changes - middle.changes);
  const head = ["changes", "heap, kB", "DOM nodes", "listeners"].map((cell) => cell.padStart(12)).join("");
  const growth = `middle to end: heap ${perChange.toFixed(0)} bytes a change, ${end.nodes - middle.nodes} nodes, ${end.listeners - middle.listeners} listeners`;
  const ratios = `end to middle: heap ${(end.heapBytes / middle.heapBytes).toFixed(3)}, nodes ${(end.nodes / middle.nodes).toFixed(3)}, listeners ${(end.listeners / middle.listeners).toFixed(3)}`;
  const asked = `${now.asked} documents asked for, ${now.failed} of them failed`;
  const isFlat = perChange <= 1024 && end.nodes <= middle.nodes && end.listeners <= middle.listeners;
  if (!isFlat) process.exitCode = 1;
  return [
    head,
    ...[start, middle, end].map(line),
    growth,
    ratios,
    asked,
    isFlat ? "it does not grow" : "IT GROWS",
  ].join("\n");
}

async function soaked(page: Page, session: CDPSession): Promise<string> {
  const now: { fault: Fault; asked: number; failed: number } = { fault: "none", asked: 0, failed: 0 };
  await plantFaults(page, now);
  const weights: Weight[] = [];
  for (let round = -WARM_ROUNDS; round < ROUNDS; round += 1) {
    now.fault = FAULTS[(round + WARM_ROUNDS) % FAULTS.length] ?? "none";
    await oneRound(page, round > -WARM_ROUNDS ? SETTLING_STEPS * SETTLING_MS : 0);
    await settle(page);
    if (round < 0) continue;
    weights.push(await weigh(session, (round + 1) * SLIDES.length));
  }
  return report(weights, now);
}

/** The wall through hundreds of slides, with the data asked for anew and failing in between: what it weighs after them. */
export async function benchPresent({ distFolder }: BenchAsk): Promise<string> {
  const pages = await servePages(distFolder, datasetDocuments(), { pageSize: 1000 });
  const { executablePath, args } = await chromiumLaunch();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, locale: "en-GB" });
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    await page.clock.install();
    const slides = SLIDES.map((name) => `${name}@${SECONDS}`).join(",");
    const query = `lang=ru&lang2=zh&refresh=${REFRESH_SECONDS}&slides=${slides}`;
    await page.goto(pages.addressOf("tracker", `/${PARTNERSHIP}/present?${query}`));
    await page.locator(".wall svg.slide").first().waitFor({ state: "attached" });
    await page.clock.pauseAt(new Date(Date.now() + 1000));
    while ((await shownSlide(page)) !== SLIDES[0]) await page.clock.runFor(SECONDS * 1000);
    return await soaked(page, session);
  } finally {
    await browser.close();
    await pages.close();
  }
}
