import { startMock } from "#mocks/transport.ts";
import { expect, test, vi } from "vitest";
import { withoutRegistration } from "./service-workers.ts";

test("where a worker never comes up, the page answers itself after three seconds", async () => {
  withoutRegistration();
  vi.spyOn(navigator.serviceWorker, "register").mockReturnValue(new Promise(() => {}));
  const startedAt = performance.now();
  const transport = await startMock();
  expect(performance.now() - startedAt).toBeGreaterThan(2_900);
  const { signal } = new AbortController();
  const response = await transport(new URL("/api/v1/partnerships.json", location.href), { signal });
  expect(response.headers.get("Content-Type")).toBe("application/json");
});
