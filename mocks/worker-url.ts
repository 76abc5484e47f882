/** The address of the mock's service worker, beside the built page wherever that is served from. */
export function mockWorkerUrl(): string {
  return new URL(`${import.meta.env.BASE_URL}mockServiceWorker.js`, document.baseURI).href;
}
