import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { DocumentFault } from "#contract/faults.ts";
import { ApiError } from "#api/api-error.ts";
import { fetchPage } from "#api/fetch-page.ts";
import { type Answer, fakeApi, networkFailure } from "#support/fake-api.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page asked for, with all the time in the world; what came of it, how often it was asked for, and how long it took. */
async function outcome(answer: Answer, signal = new AbortController().signal) {
  const { api, asked } = fakeApi(answer);
  const startedAt = performance.now();
  let endedAt = Number.NaN;
  const request = { document: "programs" as const, url: new URL("programs.json", api.base), signal };
  const settled = fetchPage(api, request)
    .then(
      (body) => ({ body }),
      (error: unknown) => (error instanceof ApiError ? { fault: error.fault } : { error }),
    )
    .finally(() => {
      endedAt = performance.now();
    });
  await vi.advanceTimersByTimeAsync(600_000);
  const result: { body?: unknown; fault?: DocumentFault; error?: unknown } = await settled;
  return { ...result, tries: asked.length, tookMs: endedAt - startedAt };
}

/** A body whose pieces come so many milliseconds apart; without an end it falls silent after the last. */
function slowBody(pieces: readonly string[], everyMs: number, { ends }: { ends: boolean }): Response {
  const encoder = new TextEncoder();
  return new Response(
    new ReadableStream({
      async start(controller) {
        for (const piece of pieces) {
          await new Promise((resolve) => setTimeout(resolve, everyMs));
          controller.enqueue(encoder.encode(piece));
        }
        if (ends) controller.close();
      },
    }),
  );
}

test("a body is judged by its content, not by its type", async () => {
  const headers = { "Content-Type": "text/html" };
  expect(await outcome(() => new Response('{"a":1}', { headers }))).toMatchObject({ body: { a: 1 }, tries: 1 });
  const text = "<!doctype html><title>Welcome to the portal of the city</title><p>…";
  const page = await outcome(() => new Response(text, { headers: { "Content-Type": "application/json" } }));
  expect(page).toMatchObject({ tries: 1, fault: { kind: "malformed", reason: { code: "not-json" } } });
  expect(page.fault?.reason?.found).toMatch(/^"<!doctype html>.*…$/);
  expect(await outcome(() => new Response("\uFEFF[]"))).toMatchObject({ body: [] });
  expect(await outcome(() => new Response(null, { status: 204 }))).toMatchObject({ fault: { kind: "malformed" } });
});

test("a network failure is tried again twice within 5 s, and no more", async () => {
  const result = await outcome(networkFailure);
  expect(result).toMatchObject({
    tries: 3,
    fault: { kind: "unreachable", document: "programs", page: "programs.json" },
  });
  expect(result.tookMs).toBeLessThanOrEqual(5000);
});

test("a try that succeeds ends the tries", async () => {
  const answers = [networkFailure, () => new Response(null, { status: 502 }), () => new Response("[]")];
  expect(await outcome(() => (answers.shift() ?? networkFailure)())).toMatchObject({ body: [], tries: 3 });
});

test.each([
  [500, 3],
  [503, 3],
  [400, 1],
  [404, 1],
  [429, 1],
])("a refusal with %i is asked for %i times", async (status, tries) => {
  expect(await outcome(() => new Response("no", { status }))).toMatchObject({
    tries,
    fault: { kind: "refused", status },
  });
});

test("failures that come late are not tried again once 5 s are over", async () => {
  const late = async () => {
    await new Promise((resolve) => setTimeout(resolve, 4900));
    return networkFailure();
  };
  expect(await outcome(late)).toMatchObject({ tries: 1, fault: { kind: "unreachable" } });
});

test("title and detail of a problem are told as text, whatever the type of the body", async () => {
  const body = { title: "<b>Gone</b>", detail: " Moved to the archive. ", status: 1 };
  expect(await outcome(() => new Response(JSON.stringify(body), { status: 410 }))).toMatchObject({
    fault: { status: 410, title: "<b>Gone</b>", detail: "Moved to the archive." },
  });
  const odd = await outcome(() => Response.json({ title: 7, detail: "" }, { status: 404 }));
  expect(odd.fault).not.toHaveProperty("title");
  expect(odd.fault).not.toHaveProperty("detail");
});

test("15 s without a byte are a timeout, and it is not tried again", async () => {
  const never = await outcome(() => new Promise<Response>(() => undefined));
  expect(never).toMatchObject({ tries: 1, tookMs: 15_000, fault: { kind: "timeout" } });
  const stalls = await outcome(() => slowBody(["[1,", "2,"], 10_000, { ends: false }));
  expect(stalls).toMatchObject({ tries: 1, tookMs: 35_000, fault: { kind: "timeout" } });
});

test("a slow body that keeps coming is waited for", async () => {
  const pieces = ["[1,", "2,", "3,", "4", "]"];
  const result = await outcome(() => slowBody(pieces, 14_000, { ends: true }));
  expect(result).toMatchObject({ body: [1, 2, 3, 4], tookMs: 70_000 });
});

test("letters cut in two by the network come whole", async () => {
  const bytes = new TextEncoder().encode('"Пекин"');
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  expect(await outcome(() => new Response(body))).toMatchObject({ body: "Пекин" });
});

test("bytes that are no UTF-8 are a bad body, not garbled names", async () => {
  const windows1251 = Uint8Array.of(0x22, 0xcf, 0xe5, 0xea, 0xe8, 0xed, 0x22);
  const result = await outcome(() => new Response(windows1251));
  expect(result).toMatchObject({ tries: 1, fault: { kind: "malformed", reason: { code: "not-json" } } });
});

test("a connection that breaks in the middle of the body is a network failure", async () => {
  const breaking = () =>
    new Response(
      new ReadableStream({
        pull(controller) {
          controller.error(new TypeError("network error"));
        },
      }),
    );
  expect(await outcome(breaking)).toMatchObject({ tries: 3, fault: { kind: "unreachable" } });
});

test("what was called off is no fault, and is not tried again", async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 100);
  const result = await outcome(networkFailure, controller.signal);
  expect(result.fault).toBeUndefined();
  expect(result).toMatchObject({ tries: 1, tookMs: 100, error: { name: "AbortError" } });
});

test("a server that asks to wait longer than 5 s is not asked again at once; a shorter wait is kept", async () => {
  const busy = (seconds: string) => () => new Response(null, { status: 503, headers: { "Retry-After": seconds } });
  expect(await outcome(busy("120"))).toMatchObject({ tries: 1, fault: { retryAfterSeconds: 120 } });
  expect(await outcome(busy("2"))).toMatchObject({ tries: 3, tookMs: 4000, fault: { retryAfterSeconds: 2 } });
});
