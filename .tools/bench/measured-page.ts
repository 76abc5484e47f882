import { type Browser, type CDPSession, type Page, chromium } from "playwright";
import { chromiumLaunch } from "#tools/chromium.ts";
import { median, quantile } from "./figures.ts";

/** A page in a browser of its own, with what measures it. */
export interface MeasuredPage {
  readonly page: Page;
  readonly session: CDPSession;
  readonly close: () => Promise<void>;
}

declare global {
  /** What the measured page notes of itself. */
  var benchNotes: { marks: Map<string, number[]>; long: number[]; faults: string[] } | undefined;
}

/** Runs in the page before its own code: notes marks, long tasks and faults. */
function noteFromStart(): void {
  const notes: NonNullable<typeof globalThis.benchNotes> = { marks: new Map(), long: [], faults: [] };
  globalThis.benchNotes = notes;
  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    notes.marks.set(name, [...(notes.marks.get(name) ?? []), performance.now()]);
    return mark(name, options);
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.long.push(duration);
  }).observe({ type: "longtask" });
  addEventListener("error", ({ message }) => notes.faults.push(message));
}

/** Opens a page in a new browser with nothing cached; it is not yet loaded. */
export async function openMeasured(): Promise<MeasuredPage> {
  const { executablePath, args } = await chromiumLaunch();
  const browser: Browser = await chromium.launch({ executablePath, args });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  const page = await context.newPage();
  await page.addInitScript(noteFromStart);
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return { page, session, close: () => browser.close() };
}

/** Milliseconds from the first `tracker:data` to the first `tracker:view-ready` after it, once it is there. */
export async function firstDraw(page: Page): Promise<number> {
  const both = await page.waitForFunction(
    () => {
      const marks = globalThis.benchNotes?.marks;
      const from = marks?.get("tracker:data")?.[0];
      const until = from === undefined ? undefined : marks?.get("tracker:view-ready")?.find((at) => at > from);
      return from !== undefined && until !== undefined && until - from;
    },
    undefined,
    { timeout: 180_000, polling: 20 },
  );
  return Number(await both.jsonValue());
}

/** Milliseconds of the main thread so far. */
export async function mainThreadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

/** What a stretch of frames came to. */
export interface FrameFigures {
  readonly p50: number;
  readonly p95: number;
  readonly mainMsPerInput: number;
  readonly longTasks: number;
}

/**
 * Frame intervals while inputs arrive, 60 a second.
 *
 * @param inputs how many
 * @param send sends one of them
 */
export async function framesDuring(
  { page, session }: MeasuredPage,
  inputs: number,
  send: (input: number) => Promise<void>,
): Promise<FrameFigures> {
  await page.evaluate(() => {
    const frames: number[] = [];
    globalThis.benchNotes?.long.splice(0);
    const next = (at: number) => {
      frames.push(at);
      if (frames.length < 100_000) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(globalThis, { benchFrames: frames });
  });
  const cpuBefore = await mainThreadMs(session);
  const begin = performance.now();
  for (let input = 0; input < inputs; input += 1) {
    await send(input);
    const dueMs = begin + ((input + 1) * 1000) / 60 - performance.now();
    if (dueMs > 0) await new Promise((resolve) => setTimeout(resolve, dueMs));
  }
  const cpuAfter = await mainThreadMs(session);
  const seen: unknown = await page.evaluate(() => Reflect.get(globalThis, "benchFrames"));
  const frames = Array.isArray(seen) ? seen.map(Number) : [];
  const intervals = frames.slice(1).map((at, place) => at - (frames[place] ?? at));
  const longTasks = await page.evaluate(() => globalThis.benchNotes?.long.length ?? 0);
  return {
    p50: median(intervals),
    p95: quantile(intervals, 0.95),
    mainMsPerInput: (cpuAfter - cpuBefore) / inputs,
    longTasks,
  };
}

/**
 * Milliseconds from a change of the address to the task after the frame that shows it.
 *
 * @param query the parameters to go to
 */
export async function addressChange(page: Page, query: string): Promise<number> {
  return page.evaluate(async (search) => {
    const notes = globalThis.benchNotes;
    const before = notes?.marks.get("tracker:view-ready")?.length ?? 0;
    const url = new URL(location.href);
    for (const [name, value] of new URLSearchParams(search)) {
      if (value === "") url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    const begin = performance.now();
    history.pushState(null, "", url);
    dispatchEvent(new PopStateEvent("popstate"));
    for (;;) {
      const at = notes?.marks.get("tracker:view-ready")?.[before];
      if (at !== undefined) return at - begin;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, query);
}

/** Heap in MB after forced collections, and nodes of the document. */
export async function weight({
  page,
  session,
}: MeasuredPage): Promise<{ readonly heapMb: number; readonly nodes: number }> {
  for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  return { heapMb: usedSize / 1_048_576, nodes };
}

/**
 * MB of the heap that a list's records take by themselves: the page fetches them from its own API, page by page, and keeps
 * them.
 */
export async function recordsMb(measured: MeasuredPage, path: string): Promise<number> {
  const before = await weight(measured);
  await measured.page.evaluate(async (list) => {
    const held: unknown[] = [];
    const api = document.querySelector<HTMLMetaElement>('meta[name="tracker-api"]')?.content;
    for (let url: URL | undefined = new URL(list, api); url;) {
      const response: Response = await fetch(url);
      const page: { data: unknown; links?: { next?: string } } = await response.json();
      held.push(page.data);
      url = page.links?.next === undefined ? undefined : new URL(page.links.next, url);
    }
    Object.assign(globalThis, { benchRecords: held });
  }, path);
  return (await weight(measured)).heapMb - before.heapMb;
}
