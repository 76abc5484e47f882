import { environmentManager, QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { listQuery, partnershipQuery, prefetchDocuments } from "#api/documents.ts";
import { partnershipRef, partnershipsQuery } from "#api/partnerships.ts";
import { program } from "#support/builders.ts";
import { type Answer, fakeApi, networkFailure, pageBody } from "#support/fake-api.ts";

beforeAll(() => {
  // outside of a browser TanStack Query would set no timers
  environmentManager.setIsServer(() => false);
});
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const refusal = (headers: Record<string, string> = {}) => new Response(null, { status: 404, headers });

/** The programs as one observer sees them, with what the server was asked. */
function watchPrograms(answer: Answer) {
  const { api, asked } = fakeApi(answer);
  const ref = partnershipRef(api, { id: "pair", title: { en: "Pair" }, href: "pair/", url: `${api.base.href}pair/` });
  const client = new QueryClient();
  const observer = new QueryObserver(client, listQuery(ref, "programs"));
  const stop = observer.subscribe(() => undefined);
  return { ref, client, asked, stop, outcome: () => observer.getCurrentResult().data };
}

test("a document that came is not asked for again by itself", async () => {
  const { asked, outcome, stop } = watchPrograms(() => pageBody([program(), null]));
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(asked).toEqual(["pair/programs.json"]);
  expect(outcome()?.content?.records).toEqual([program()]);
  expect(outcome()?.content?.quarantined).toHaveLength(1);
  stop();
});

test("a document that failed is asked for again every 30 s, not sooner, until it comes", async () => {
  const answers: Answer[] = [() => refusal(), () => refusal(), () => pageBody([program()])];
  const { asked, outcome, stop } = watchPrograms((url, init) => (answers.shift() ?? networkFailure)(url, init));
  await vi.advanceTimersByTimeAsync(29_900);
  expect(asked).toHaveLength(1);
  expect(outcome()?.fault).toMatchObject({ kind: "refused", status: 404 });
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(29_700);
  expect(asked).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(400);
  expect(asked).toHaveLength(3);
  expect(outcome()?.content?.records).toHaveLength(1);
  expect(outcome()?.fault).toBeUndefined();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(asked).toHaveLength(3);
  stop();
});

test("a longer wait that the server asks for is kept", async () => {
  const { asked, stop } = watchPrograms(() => refusal({ "Retry-After": "600" }));
  await vi.advanceTimersByTimeAsync(599_000);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2000);
  expect(asked).toHaveLength(2);
  stop();
});

test("a second reader of a failed document neither asks at once nor puts the next try off", async () => {
  const { ref, client, asked, stop } = watchPrograms(() => refusal());
  await vi.advanceTimersByTimeAsync(20_000);
  const second = new QueryObserver(client, listQuery(ref, "programs"));
  const stopSecond = second.subscribe(() => undefined);
  stop();
  await vi.advanceTimersByTimeAsync(9000);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1100);
  expect(asked).toHaveLength(2);
  stopSecond();
});

test("after a later failure the last good copy stays, with the time at which it was good", async () => {
  const answers: Answer[] = [() => pageBody([program()])];
  const { ref, client, outcome, stop } = watchPrograms((url, init) =>
    (answers.shift() ?? (() => refusal()))(url, init),
  );
  await vi.advanceTimersByTimeAsync(1000);
  const goodAt = client.getQueryState(listQuery(ref, "programs").queryKey)?.dataUpdatedAt;
  const { records } = outcome()?.content ?? {};
  for (const wait of [5000, 31_000]) {
    await vi.advanceTimersByTimeAsync(wait);
    await client.refetchQueries();
    expect(outcome()).toMatchObject({ fault: { status: 404 }, goodAt });
    expect(outcome()?.content?.records).toBe(records);
  }
  stop();
});

test("the same records asked for again stay the same array, so that nothing is computed anew", async () => {
  const { client, outcome, stop } = watchPrograms(() => pageBody([program()]));
  await vi.advanceTimersByTimeAsync(10);
  const before = outcome()?.content?.records;
  await client.refetchQueries();
  expect(outcome()?.content?.records).toBe(before);
  stop();
});

test("progress is told while pages come, and forgotten when they are there", async () => {
  const { ref, stop } = watchPrograms(async (url) => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return url.search === "" ? pageBody([program()], { total: 2, next: "?page=2" }) : pageBody([program({ id: "b" })]);
  });
  const key = "https://api.example/v1/pair/programs";
  await vi.advanceTimersByTimeAsync(150);
  expect(ref.api.progress.get(key)).toBe(0.5);
  await vi.advanceTimersByTimeAsync(100);
  expect(ref.api.progress.get(key)).toBeUndefined();
  stop();
});

test("one document that fails leaves the others alone", async () => {
  const { ref, client, stop } = watchPrograms((url) => (url.href.endsWith("events.json") ? refusal() : pageBody([])));
  prefetchDocuments(client, ref, ["events", "sources", "partnership"]);
  await vi.advanceTimersByTimeAsync(10);
  expect(client.getQueryData(listQuery(ref, "events").queryKey)).toMatchObject({ fault: { document: "events" } });
  expect(client.getQueryData(listQuery(ref, "sources").queryKey)).toMatchObject({ content: { records: [] } });
  expect(client.getQueryData(partnershipQuery(ref).queryKey)).toMatchObject({
    fault: { kind: "malformed", document: "partnership", reason: { code: "type", member: "data" } },
  });
  stop();
});

test("the list of partnerships tells which can be opened", async () => {
  const entries = [
    { id: "pair", title: { en: "Pair" }, href: "pair/" },
    { id: "far", title: { en: "Far" }, href: "https://other.example/far/" },
  ];
  const { api } = fakeApi(() => pageBody(entries));
  const { content } = await new QueryClient().fetchQuery(partnershipsQuery(api));
  expect(content?.entries.map(({ url }) => url)).toEqual(["https://api.example/v1/pair/"]);
  expect(content?.quarantined).toMatchObject([{ id: "far", index: 1, pointer: "/data/1/href" }]);
});

test("a mock that cannot be had is an API that cannot be reached", async () => {
  const { api } = fakeApi(networkFailure);
  const transport = Promise.reject(new Error("no chunk"));
  const query = new QueryClient().fetchQuery(partnershipsQuery({ ...api, transport }));
  await vi.advanceTimersByTimeAsync(5000);
  expect(await query).toMatchObject({ fault: { kind: "unreachable", document: "partnerships" } });
});
