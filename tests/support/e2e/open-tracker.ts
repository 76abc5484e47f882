import { chromium } from "playwright";
import type { Page } from "playwright";
import { inject } from "vitest";
import { serveApi } from "#mocks/serve.ts";
import { chromiumLaunch } from "#tools/chromium.ts";
import { collectFaults } from "./faults.ts";
import type { Faults } from "./faults.ts";
import { servePage } from "./serve-page.ts";

/** Where a page has no service worker: plain http under a name that is not the loopback's. */
const INSECURE_HOST = "tracker.test";

/** Who answers: the mock's worker, the mock in the page (an insecure origin), or `npm run api`. */
export type Way = "worker" | "insecure" | "api";

export interface TrackerOptions {
  /** Path and parameters, such as `/moscow-beijing/trade?lang=ru`. */
  readonly path: string;
  /** `worker` unless said. */
  readonly way?: Way;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly locale?: string;
}

/** An open page, and what it did wrong so far. */
export interface OpenTracker {
  readonly page: Page;
  readonly faults: Faults;
  /** Origin of the page, without a slash at the end. */
  readonly origin: string;
  /** Waits until the view is painted, again after each change that the caller made. */
  readonly viewReady: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the production build in a new browser with nothing cached, and waits until its first view is painted.
 * The caller closes it.
 *
 * @throws Error of the browser when the view is not painted within 30 s, with the faults seen so far
 */
export async function openTracker({ path, way = "worker", ...context }: TrackerOptions): Promise<OpenTracker> {
  const api = way === "api" ? await serveApi({ port: 0 }) : undefined;
  const served = await servePage(inject("distFolder"), api?.url);
  const { executablePath, args } = await chromiumLaunch();
  const rules = `--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1`;
  const browser = await chromium.launch({ executablePath, args: [...args, rules] });
  const origin = `http://${way === "insecure" ? INSECURE_HOST : "127.0.0.1"}:${served.port}`;
  const browserContext = await browser.newContext({ locale: "en-GB", ...context });
  const faults = await collectFaults(browserContext, api ? [origin, api.url.origin] : [origin]);
  const page = await browserContext.newPage();
  const close = async (): Promise<void> => {
    await browser.close();
    await Promise.all([served.close(), api?.close()]);
  };
  const viewReady = waiterForView(page);
  try {
    await page.goto(`${origin}${path}`);
    await viewReady();
  } catch (cause) {
    await close();
    throw new Error(`The view of ${path} was not painted: ${JSON.stringify(faults)}`, { cause });
  }
  return { page, faults, origin, viewReady, close };
}

/**
 * Each call waits for a `tracker:view-ready` later than the one that the last call saw, also over a new load of the page;
 * the page keeps only the newest.
 */
function waiterForView(page: Page): () => Promise<void> {
  let seenAt = -1;
  return async () => {
    const newer = await page.waitForFunction(
      (before) => {
        const mark = performance.getEntriesByName("tracker:view-ready").at(-1);
        const markedAt = mark ? performance.timeOrigin + mark.startTime : -1;
        return markedAt > before && markedAt;
      },
      seenAt,
      { timeout: 30_000 },
    );
    seenAt = Number(await newer.jsonValue());
  };
}
