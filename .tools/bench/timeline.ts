import { type Line, type Measured, exponentOf, median, mediansOf, tableText } from "./figures.ts";
import {
  type MeasuredPage,
  addressChange,
  firstDraw,
  framesDuring,
  openMeasured,
  recordsMb,
  weight,
} from "./measured-page.ts";
import { type ServedPages, TARGETS, type Target, servePages } from "./served-pages.ts";
import { PARTNERSHIP, syntheticDocuments } from "./synthetic.ts";

/** What a scenario is asked. */
export interface BenchAsk {
  readonly distFolder: string;
  readonly sizes: readonly number[];
  readonly rounds: number;
}

const INPUTS = 60;
const SCROLL_PX = 120;
const ZOOM_PX = 40;
const CTRL = 2;
const PAGE_SIZE = 1000;
const RAIL_STEP_PX = 12;
const HEAP = "heap, MB";
const RECORDS = "programs alone in a heap, MB";

async function wheeled(measured: MeasuredPage, deltaYOf: (input: number) => number, modifiers = 0) {
  const at = { x: 900, y: 500, deltaX: 0, modifiers };
  return framesDuring(measured, INPUTS, async (input) => {
    await measured.session.send("Input.dispatchMouseEvent", { type: "mouseWheel", ...at, deltaY: deltaYOf(input) });
  });
}

/** A measurement in which nothing moved proves nothing. */
async function scrolled(measured: MeasuredPage) {
  const figures = await wheeled(measured, () => SCROLL_PX);
  const movedPx = await measured.page.locator(".timeline__scroller").evaluate(({ scrollTop }) => scrollTop);
  if (movedPx < SCROLL_PX) throw new Error("The rows did not scroll.");
  return figures;
}

async function dragged(measured: MeasuredPage) {
  const { page } = measured;
  const box = await page.locator("[role=slider]").last().boundingBox();
  if (!box) throw new Error("The page has no handle of the as-of day.");
  const y = box.y + box.height / 3;
  const x = box.x + box.width / 2;
  const towards = x > 720 ? -RAIL_STEP_PX : RAIL_STEP_PX;
  await page.mouse.move(x, y);
  await page.mouse.down();
  const figures = await framesDuring(measured, INPUTS, (input) => page.mouse.move(x + towards * (input + 1), y));
  await page.mouse.up();
  return figures;
}

function named(prefix: string, { p50, p95, mainMsPerInput, longTasks }: Awaited<ReturnType<typeof dragged>>): Measured {
  return {
    [`${prefix}: frame p50, ms`]: p50,
    [`${prefix}: frame p95, ms`]: p95,
    [`${prefix}: main thread per input, ms`]: mainMsPerInput,
    [`${prefix}: tasks over 50 ms`]: longTasks,
  };
}

/** Changes of the address, each kind more than once. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  "zoom to paint, ms": [
    "from=2019-10-01&to=2025-03-31",
    "from=2022-01-01&to=2022-12-31",
    "from=2021-02-01&to=2023-11-30",
  ],
  "as-of step to paint, ms": ["asOf=2022-06-30", "asOf=2022-07-31", "asOf=2019-12-31"],
  "filter to paint, ms": ["sector=sector-3", "sector=sector-5", "sector=sector-7"],
  "all rows to paint, ms": ["sector=&from=&to="],
};

/** From each kind of change to the task after the frame that shows it: the median. */
async function stepsToPaint(page: MeasuredPage["page"]): Promise<Measured> {
  const steps: Record<string, number> = {};
  for (const [name, queries] of Object.entries(STEPS)) {
    const times: number[] = [];
    for (const query of queries) times.push(await addressChange(page, query));
    steps[name] = median(times);
  }
  return steps;
}

/** One page of one target, from nothing to its end. */
async function measuredOnce(pages: ServedPages, target: Target): Promise<Measured> {
  const measured = await openMeasured();
  const { page } = measured;
  try {
    await page.goto(pages.addressOf(target, `/${PARTNERSHIP}/timeline?lang=en`));
    const draw = await firstDraw(page);
    const { heapMb, nodes } = await weight(measured);
    const scrolling = await scrolled(measured);
    const zooming = await wheeled(measured, (input) => (input < INPUTS / 2 ? -ZOOM_PX : ZOOM_PX), CTRL);
    const dragging = await dragged(measured);
    const steps = await stepsToPaint(page);
    const faults = await page.evaluate(() => globalThis.benchNotes?.faults ?? []);
    if (faults.length > 0) throw new Error(`${target}: ${faults.join("; ")}`);
    return {
      "first draw, ms": draw,
      ...named("scroll", scrolling),
      ...named("zoom", zooming),
      ...named("as-of drag", dragging),
      ...steps,
      [HEAP]: heapMb,
      [RECORDS]: target === "canvas" ? await recordsMb(measured, `${PARTNERSHIP}/programs.json`) : Number.NaN,
      "DOM nodes": nodes,
    };
  } finally {
    await measured.close();
  }
}

async function measuredAt(size: number, { distFolder, rounds }: BenchAsk): Promise<ReadonlyMap<Target, Measured>> {
  const pages = await servePages(distFolder, syntheticDocuments(size), { pageSize: PAGE_SIZE });
  const found = new Map<Target, Measured[]>(TARGETS.map((target) => [target, []]));
  try {
    for (let round = 0; round < rounds; round += 1) {
      // turned round every second time, so that no target always comes first
      for (const target of round % 2 === 0 ? TARGETS : TARGETS.toReversed())
        found.get(target)?.push(await measuredOnce(pages, target));
    }
  } finally {
    await pages.close();
  }
  return new Map([...found].map(([target, measures]) => [target, mediansOf(measures)]));
}

function growthText(lines: readonly Line[]): string {
  const flat = [
    "zoom: main thread per input, ms",
    "scroll: main thread per input, ms",
    "zoom to paint, ms",
    "as-of step to paint, ms",
    "filter to paint, ms",
    "DOM nodes",
  ];
  return flat
    .map((measure) => {
      const costs = lines.flatMap((line) =>
        line.measure === measure ? [{ size: line.size, cost: line.values[0] ?? Number.NaN }] : [],
      );
      const exponent = exponentOf(costs);
      return `${measure}: exponent ${Number.isFinite(exponent) ? exponent.toFixed(2) : "–"}`;
    })
    .join("\n");
}

/** What each more program costs beyond its own record, from the least size to the largest. */
function heapText(lines: readonly Line[]): string {
  const sizes = lines.flatMap(({ measure, size, values }) => {
    const records = lines.find((line) => line.measure === RECORDS && line.size === size)?.values[1];
    return measure === HEAP ? [{ size, beyondMb: (values[0] ?? Number.NaN) - (records ?? Number.NaN) }] : [];
  });
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (!first || !last || first === last) return "";
  const kb = ((last.beyondMb - first.beyondMb) * 1024) / (last.size - first.size);
  return `\nheap beyond the records: ${kb.toFixed(2)} KB a program`;
}

/** Measures the timeline beside the bare canvas, and gives the table. */
export async function benchTimeline(ask: BenchAsk): Promise<string> {
  const lines: Line[] = [];
  for (const size of ask.sizes) {
    const found = await measuredAt(size, ask);
    for (const measure of Object.keys(found.get("tracker") ?? {})) {
      lines.push({ measure, size, values: TARGETS.map((target) => found.get(target)?.[measure] ?? Number.NaN) });
    }
  }
  const byMeasure = Map.groupBy(lines, ({ measure }) => measure);
  const ordered = [...byMeasure.values()].flat();
  return `${tableText(TARGETS, ordered)}\n\ngrowth of the tracker from the least size to the largest\n${growthText(lines)}${heapText(lines)}`;
}
