import { setupWorker } from "msw/browser";
import type { HttpHandler } from "msw/http";

const LIMIT_MS = 3_000;

/** Resolves when the service worker at `url` answers this page's requests; rejects if it is refused or takes over 3 s. */
export async function startWorker(handlers: readonly HttpHandler[], url: string): Promise<void> {
  const start = setupWorker(...handlers).start({ quiet: true, serviceWorker: { url }, onUnhandledFrame: "bypass" });
  const { promise: limit, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("The mock's service worker did not start in time.")), LIMIT_MS);
  try {
    await Promise.race([start.then(controlled), limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** A started worker whose scope leaves this page out would never see its requests. */
async function controlled(): Promise<void> {
  if (navigator.serviceWorker.controller) return;
  await new Promise((resolve) => {
    navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
  });
}
