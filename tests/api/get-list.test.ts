import { expect, test } from "vitest";
import { ApiError } from "#api/api-error.ts";
import { getList } from "#api/get-list.ts";
import { type Answer, fakeApi, pageBody } from "#support/fake-api.ts";

async function list(answer: Answer) {
  const { api, asked } = fakeApi(answer);
  const progress: number[] = [];
  const { signal } = new AbortController();
  const result = await getList(api, {
    document: "events",
    url: new URL("pair/events.json", api.base),
    signal,
    onProgress: (ratio) => progress.push(ratio),
  }).then(
    ({ pages }) => ({ pages: pages.map(({ document, data }) => [document, ...data]) }),
    (error: unknown) => (error instanceof ApiError ? { fault: error.fault } : { error }),
  );
  return { ...result, asked, progress };
}

/** Pages by file name; anything else is not found. */
function folder(pages: Readonly<Record<string, () => Response>>): Answer {
  return (url) => pages[url.pathname.split("/").at(-1) + url.search]?.() ?? new Response(null, { status: 404 });
}

test("pages are followed to the end, relative to the page that links them, with progress against the total", async () => {
  const result = await list(
    folder({
      "events.json": () => pageBody([1, 2], { next: "more/events.2.json", total: 4 }),
      "events.2.json": () => pageBody([3], { next: "?page=3#here", total: 4 }),
      "events.2.json?page=3": () => pageBody([4], { total: 4 }),
    }),
  );
  expect(result).toEqual({
    pages: [
      ["events.json", 1, 2],
      ["events.2.json", 3],
      ["events.2.json?page=3", 4],
    ],
    asked: ["pair/events.json", "pair/more/events.2.json", "pair/more/events.2.json?page=3"],
    progress: [0.5, 0.75, 1],
  });
});

test("a list without a total, or with too small a one, makes no impossible progress", async () => {
  expect((await list(() => pageBody([1, 2]))).progress).toEqual([]);
  expect((await list(() => pageBody([1, 2], { total: 0 }))).progress).toEqual([]);
  expect((await list(() => pageBody([1, 2], { total: 1 }))).progress).toEqual([1]);
});

test.each([
  ["back to itself", "events.json", "page-seen"],
  ["to itself, at another anchor", "#again", "page-seen"],
  ["to nothing but itself", "", "page-seen"],
  ["to another origin", "https://other.example/events.2.json", "foreign-next"],
  ["to another protocol", "http://api.example/v1/pair/events.2.json", "foreign-next"],
  ["to no address at all", "https://", "foreign-next"],
  ["to a page with a password", "https://u:p@api.example/v1/pair/events.2.json", "foreign-next"],
])("a link that leads %s fails the document", async (_where, next, code) => {
  const result = await list(folder({ "events.json": () => pageBody([1], { next }) }));
  expect(result).toMatchObject({
    asked: ["pair/events.json"],
    fault: { kind: "malformed", document: "events", page: "events.json", reason: { code, member: "links.next" } },
  });
});

test("a circle of pages fails the document", async () => {
  const pages = folder({
    "events.json": () => pageBody([1], { next: "events.2.json" }),
    "events.2.json": () => pageBody([2], { next: "events.json" }),
  });
  expect(await list(pages)).toMatchObject({ fault: { page: "events.2.json", reason: { code: "page-seen" } } });
});

test("a page that fails fails the document, and is named", async () => {
  const first = { "events.json": () => pageBody([1], { next: "events.2.json" }) };
  const missing = await list(folder(first));
  expect(missing).toMatchObject({ fault: { kind: "refused", status: 404, page: "events.2.json" } });
  expect(missing).not.toHaveProperty("pages");
  const broken = await list(folder({ ...first, "events.2.json": () => Response.json({ data: {}, meta: {} }) }));
  expect(broken).toMatchObject({ fault: { kind: "malformed", page: "events.2.json", reason: { member: "data" } } });
});

test("a thousand pages are a list, a thousand and one are not", async () => {
  const upTo =
    (count: number): Answer =>
    (url) => {
      const number = Number(url.searchParams.get("page") ?? 1);
      return pageBody([number], number < count ? { next: `?page=${number + 1}` } : {});
    };
  expect((await list(upTo(1000))).asked).toHaveLength(1000);
  const tooMany = await list(upTo(1001));
  expect(tooMany).toMatchObject({ fault: { page: "events.json?page=1000", reason: { code: "too-many-pages" } } });
  expect(tooMany.asked).toHaveLength(1000);
});
