import { embeddedShelf } from "./embedded.ts";
import type { Transport } from "./in-process.ts";
import { customaryPageSize, pagedShelf } from "./paged-shelf.ts";
import { mockWorkerUrl } from "./worker-url.ts";

/**
 * Starts the built-in API over the embedded dataset.
 *
 * A service worker answers where one can run within three seconds; elsewhere (plain http, private windows,
 * refused) the same handlers answer inside the page. Never rejects for want of a worker.
 */
export async function startMock(): Promise<Transport> {
  standInForStorage();
  const loaded = import("./handlers.ts").then(({ mockHandlers }) =>
    mockHandlers(pagedShelf(embeddedShelf, customaryPageSize)),
  );
  try {
    if (await isWorkerSafe()) {
      const { startWorker } = await import("./worker.ts");
      await startWorker(await loaded, mockWorkerUrl());
      return (url, init) => fetch(url, init);
    }
  } catch {
    // A worker that is refused or slow is no fault: the page answers itself.
  }
  const { inProcess } = await import("./in-process.ts");
  return inProcess(await loaded);
}

/** False also for a page that bypasses an existing worker: MSW would reload it again and again. */
async function isWorkerSafe(): Promise<boolean> {
  if (!("serviceWorker" in navigator) || location.protocol === "file:") return false;
  if (navigator.serviceWorker.controller) return true;
  return (await navigator.serviceWorker.getRegistration(mockWorkerUrl())) === undefined;
}

/** MSW reads `localStorage` as it loads; where the browser forbids that, an empty object does. */
function standInForStorage(): void {
  try {
    void window.localStorage;
  } catch {
    Object.defineProperty(window, "localStorage", { value: {}, configurable: true });
  }
}
