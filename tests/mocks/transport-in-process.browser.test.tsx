import type { Transport } from "#mocks/in-process.ts";
import { startMock } from "#mocks/transport.ts";
import { afterEach, expect, test, vi } from "vitest";
import { withoutRegistration } from "./service-workers.ts";

const PARTNERSHIPS = new URL("/api/v1/partnerships.json", location.href);
const { signal } = new AbortController();

afterEach(() => vi.restoreAllMocks());

/** Answers must not come from the network, nor from the worker of another test's page. */
async function expectAnswersWithin(transport: Transport) {
  const network = vi.spyOn(window, "fetch");
  const response = await transport(PARTNERSHIPS, { signal });
  expect(await response.json()).toMatchObject({ data: [{ id: "moscow-beijing" }, { id: "berlin-paris" }] });
  expect((await transport(new URL("nope", PARTNERSHIPS), { signal })).status).toBe(404);
  await expect(transport(PARTNERSHIPS, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  expect(network).not.toHaveBeenCalled();
}

// First in the file: MSW looks at the storage only as it loads.
test("where storage and workers are forbidden, the page answers itself", async () => {
  withoutRegistration();
  const register = vi.spyOn(navigator.serviceWorker, "register").mockRejectedValue(new DOMException("refused"));
  const storage = Object.getOwnPropertyDescriptor(window, "localStorage") ?? {};
  const forbid = () => {
    throw new DOMException("forbidden", "SecurityError");
  };
  Object.defineProperty(window, "localStorage", { get: forbid, configurable: true });
  const transport = await startMock();
  Object.defineProperty(window, "localStorage", storage);
  expect(register).toHaveBeenCalledOnce();
  await expectAnswersWithin(transport);
});

test("a page that bypasses its worker is not reloaded: it answers itself", async () => {
  withoutRegistration();
  const register = vi.spyOn(navigator.serviceWorker, "register");
  const existing = Object.create(ServiceWorkerRegistration.prototype);
  vi.spyOn(navigator.serviceWorker, "getRegistration").mockResolvedValue(existing);
  await expectAnswersWithin(await startMock());
  expect(register).not.toHaveBeenCalled();
});

test("on plain http, where there are no service workers, the page answers itself", async () => {
  const workers = Object.getOwnPropertyDescriptor(Navigator.prototype, "serviceWorker") ?? {};
  Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
  const transport = await startMock();
  Object.defineProperty(Navigator.prototype, "serviceWorker", workers);
  await expectAnswersWithin(transport);
});
