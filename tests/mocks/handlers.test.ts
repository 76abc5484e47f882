import { mockHandlers } from "#mocks/handlers.ts";
import { customaryPageSize, pagedShelf } from "#mocks/paged-shelf.ts";
import { storedDocument } from "#mocks/shelf.ts";
import type { Shelf } from "#mocks/shelf.ts";
import { getResponse } from "msw/utils/get-response";
import { expect, test } from "vitest";

const BASE = "https://tracker.test/office/api/v1/";

const records = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `r-${index}` }));
const list = (count: number, more: object = {}) => ({ data: records(count), meta: { asOf: "2023-12-31" }, ...more });

const DOCUMENTS = new Map<string, unknown>([
  ["partnerships.json", list(1)],
  ["m-b/partnership.json", { data: { id: "m-b" }, meta: { asOf: "2023-12-31" } }],
  ["m-b/events.json", list(123)],
  ["m-b/sources.json", list(289, { meta: { asOf: "2023-12-31", total: 290 } })],
  ["m-b/programs.json", list(100)],
  ["m-b/agreements.json", list(150, { links: { next: "elsewhere.json" } })],
]);

function shelfOf(documents: ReadonlyMap<string, unknown>): Shelf {
  const stored = new Map(
    [...documents].map(([path, document]) => [
      path,
      storedDocument(new TextEncoder().encode(JSON.stringify(document))),
    ]),
  );
  return async (path) => stored.get(path);
}

const HANDLERS = mockHandlers(pagedShelf(shelfOf(DOCUMENTS), customaryPageSize));

async function ask(path: string, init?: RequestInit): Promise<Response> {
  const response = await getResponse(HANDLERS, new Request(new URL(path, BASE), init));
  if (!response) throw new Error(`nobody answered ${path}`);
  return response;
}

async function pagesFrom(first: string) {
  const pages = [];
  for (let path: string | undefined = first; path;) {
    const page = await (await ask(path)).json();
    pages.push(page);
    path = page.links?.next && new URL(page.links.next, new URL(path, BASE)).href;
  }
  return pages;
}

test.each([
  ["m-b/events.json", [50, 50, 23], 123],
  ["m-b/sources.json", [100, 100, 89], 290],
  ["m-b/programs.json", [100], undefined],
])("the pages of %s join to the whole list and carry its total", async (path, sizes, total) => {
  const pages = await pagesFrom(path);
  expect(pages.map((page) => page.data.length)).toEqual(sizes);
  expect(pages.flatMap((page) => page.data)).toEqual(records(sizes.reduce((sum, size) => sum + size)));
  expect(pages.map((page) => page.meta)).toEqual(pages.map(() => ({ asOf: "2023-12-31", ...(total && { total }) })));
});

test("a list that its publisher has paged already stands as it is", async () => {
  expect(await (await ask("m-b/agreements.json")).json()).toEqual(DOCUMENTS.get("m-b/agreements.json"));
  expect((await ask("m-b/agreements.2.json")).status).toBe(404);
});

test("a document comes with a strong tag, its type and the wish to be asked again", async () => {
  const { status, headers } = await ask("m-b/partnership.json?nothing");
  expect(status).toBe(200);
  expect(headers.get("ETag")).toMatch(/^"[0-9a-z-]+"$/);
  expect(headers.get("Content-Type")).toBe("application/json");
  expect(headers.get("Cache-Control")).toBe("no-cache");
});

test("tags differ where contents differ and stay where they do not", async () => {
  const paths = ["partnerships.json", "m-b/events.json", "m-b/events.2.json", "m-b/events.3.json"];
  const tags = await Promise.all([...paths, ...paths].map(async (path) => (await ask(path)).headers.get("ETag")));
  expect(new Set(tags).size).toBe(paths.length);
});

test.each([
  ["the tag itself", (tag: string) => tag, 304],
  ["the tag made weak", (tag: string) => `W/${tag}`, 304],
  ["the tag among others", (tag: string) => `"old", ${tag}`, 304],
  ["any", () => "*", 304],
  ["another tag", () => '"old"', 200],
])("If-None-Match with %s", async (_, condition, status) => {
  const tag = (await ask("m-b/events.2.json")).headers.get("ETag") ?? "";
  const response = await ask("m-b/events.2.json", { headers: { "If-None-Match": condition(tag) } });
  expect(response.status).toBe(status);
  expect(response.headers.get("ETag")).toBe(tag);
  expect((await response.text()).length > 0).toBe(status === 200);
});

test("HEAD has the headers of GET and no body", async () => {
  const [got, head] = await Promise.all([ask("m-b/events.json"), ask("m-b/events.json", { method: "HEAD" })]);
  expect(head.status).toBe(200);
  expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(got.headers));
  expect(await head.text()).toBe("");
});

test.each([
  "",
  "nope",
  "m-b/",
  "m-b/events.1.json",
  "m-b/events.4.json",
  "m-b/partnership.2.json",
  "__proto__",
  "constructor",
  "..%2f..%2fpackage.json",
  "%E0%A4%A",
])("an unknown path is a 404 in words: %s", async (path) => {
  const response = await ask(path);
  expect(response.status).toBe(404);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(await response.json()).toMatchObject({ status: 404, title: "No such document" });
});

test.each(["POST", "PUT", "PATCH", "DELETE"])("%s is a 405 that names what may be asked", async (method) => {
  const response = await ask("m-b/events.json", { method });
  expect(response.status).toBe(405);
  expect(response.headers.get("Allow")).toBe("GET, HEAD");
  expect(await response.json()).toMatchObject({ status: 405, detail: expect.stringContaining(method) });
  expect((await ask("nope", { method })).status).toBe(404);
});

test("a document that cannot be read is a 503, not a crash", async () => {
  const broken = mockHandlers(() => Promise.reject(new Error("no disk")));
  const response = await getResponse(broken, new Request(`${BASE}partnerships.json`));
  expect(response?.status).toBe(503);
  expect(response?.headers.get("Content-Type")).toBe("application/problem+json");
});

test("what is not below the base is left alone", async () => {
  expect(await getResponse(HANDLERS, new Request("https://tracker.test/assets/main.js"))).toBeUndefined();
});
