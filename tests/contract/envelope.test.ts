import { expect, test } from "vitest";
import { listEnvelope, recordEnvelope } from "#contract/envelope.ts";

const META = { asOf: "2023-12-31" };

test("an envelope needs its data and its as-of day; what it does not know is ignored", () => {
  expect(listEnvelope({ data: [1], meta: { ...META, total: 1, more: 1 }, links: { next: "b.json" }, more: 1 })).toEqual(
    {
      ok: true,
      envelope: { content: [1], meta: { asOf: "2023-12-31", total: 1 }, next: "b.json" },
    },
  );
  expect(recordEnvelope({ data: {}, meta: META }).ok).toBe(true);
});

test.each([
  [null, "type data"],
  ["text", "type data"],
  [[], "type data"],
  [{ meta: META }, "missing data"],
  [{ data: {}, meta: META }, "type data"],
  [{ data: null, meta: META }, "type data"],
  [{ data: [] }, "missing meta"],
  [{ data: [], meta: {} }, "missing meta.asOf"],
  [{ data: [], meta: { asOf: "2023" } }, "full-date meta.asOf"],
  [{ data: [], meta: { asOf: "2023-02-29" } }, "full-date meta.asOf"],
  [{ data: [], meta: { ...META, total: -1 } }, "total meta.total"],
  [{ data: [], meta: { ...META, total: "1" } }, "type meta.total"],
  [{ data: [], meta: { ...META, generatedAt: "yesterday" } }, "timestamp meta.generatedAt"],
  [{ data: [], meta: META, links: { next: 2 } }, "type links.next"],
  [{ data: [], meta: META, links: "next" }, "type links"],
])("a body that is no envelope of a list says why: %j gets %s", (body, expected) => {
  const result = listEnvelope(body);
  expect(result.ok ? "" : `${result.reason.code} ${result.reason.member}`).toBe(expected);
});

test("a list is no record", () => {
  const result = recordEnvelope({ data: [], meta: META });
  expect(result).toMatchObject({ ok: false, reason: { code: "type", member: "data", expected: "object" } });
});
