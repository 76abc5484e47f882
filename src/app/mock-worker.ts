const WORKER_FILE = "mockServiceWorker.js";

/**
 * Removes the mock's service worker that an earlier visit left behind, so that only the API answers.
 * Without effect where there is none; never rejects.
 *
 * @param appBase path that the page's own files lie under
 */
export async function removeMockWorker(appBase: string): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    const url = new URL(`${appBase}${WORKER_FILE}`, location.href).href;
    const registration = await navigator.serviceWorker.getRegistration(url);
    const worker = registration?.active ?? registration?.waiting ?? registration?.installing;
    if (worker?.scriptURL === url) await registration?.unregister();
  } catch {
    // where service workers are refused there is none to remove
  }
}
