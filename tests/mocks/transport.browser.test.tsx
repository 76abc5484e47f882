import { startMock } from "#mocks/transport.ts";
import { removeMockWorker } from "#app/mock-worker.ts";
import { expect, test } from "vitest";

const PARTNERSHIPS = new URL("/api/v1/partnerships.json", location.href);
const { signal } = new AbortController();

test("the worker answers what the page fetches, and is gone once it is removed", async () => {
  const transport = await startMock();
  const direct = await fetch(PARTNERSHIPS);
  expect(await direct.json()).toMatchObject({ data: [{ id: "moscow-beijing" }, { id: "berlin-paris" }] });
  const tag = direct.headers.get("ETag") ?? "";
  expect((await transport(PARTNERSHIPS, { signal, headers: { "If-None-Match": tag } })).status).toBe(304);
  const events = new URL("moscow-beijing/events.json", PARTNERSHIPS);
  expect(await (await transport(events, { signal })).json()).toMatchObject({ links: { next: "events.2.json" } });
  const unknown = await transport(new URL("nope", PARTNERSHIPS), { signal });
  expect([unknown.status, unknown.headers.get("Content-Type")]).toEqual([404, "application/problem+json"]);
  await removeMockWorker("/");
  expect(await navigator.serviceWorker.getRegistration("/mockServiceWorker.js")).toBeUndefined();
});
