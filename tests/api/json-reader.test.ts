import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { JsonReader } from "#api/json-reader.ts";

const PAD = " ".repeat(200_000);

/** The text in parts of the given lengths, behind so much blank that it counts as long. */
async function read(text: string, lengths: readonly number[]): Promise<unknown> {
  const reader = new JsonReader();
  await reader.take(PAD);
  let from = 0;
  for (const length of lengths) {
    await reader.take(text.slice(from, from + length));
    from += length;
  }
  await reader.take(text.slice(from));
  return reader.value();
}

async function outcome(parse: () => unknown): Promise<unknown> {
  try {
    return { value: await parse() };
  } catch {
    return "no JSON";
  }
}

const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 30 });

test("wherever its parts are cut, an envelope reads as it would in one piece", async () => {
  const envelope = fc.record({ data: fc.array(fc.jsonValue(), { maxLength: 6 }), meta: fc.jsonValue() });
  await fc.assert(
    fc.asyncProperty(envelope, lengths, fc.boolean(), async (body, cuts, isSpaced) => {
      const text = JSON.stringify(body, null, isSpaced ? 1 : undefined);
      expect(await read(text, cuts)).toEqual(JSON.parse(text));
    }),
    { numRuns: 300 },
  );
});

test("a long list is parsed as it comes, never as a whole", async () => {
  const data = Array.from({ length: 400 }, (_, index) => ({
    id: `p-${index}`,
    title: { ru: 'Метро \\ "А", [{', zh: "地铁" },
  }));
  const text = JSON.stringify({ data, meta: { asOf: "2026-03-10" } });
  const parse = vi.spyOn(JSON, "parse");
  const body = await read(
    text,
    Array.from({ length: 300 }, (_, index) => 1 + ((index * 37) % 97)),
  );
  const longest = Math.max(...parse.mock.calls.map(([part]) => part.trim().length));
  parse.mockRestore();
  expect(body).toEqual({ data, meta: { asOf: "2026-03-10" } });
  expect(longest).toBeLessThan(text.length / 2);
});

test.each([
  '{"data":[1,,2]}',
  '{"data":[1,2,]}',
  '{"data":[,1]}',
  '{"data":[,]}',
  '{"data":[1,2}',
  '{"data":[1,2]',
  '{"data":[{"a":1]},2]}',
  '{"data":[1] "meta":2}',
  '{"data":["a]}',
  '{"data":[1]}]',
  '{"data":[ ]}',
  '{"data":[],"data":[1]}',
  '{"data":[1],"data":[]}',
  '{"data":[1],"data":5}',
  '{"data":5,"data":[1]}',
  '{"data":[1],"d\\u0061ta":[]}',
  '{"meta":{"data":[1,2]},"data":[3]}',
  '{"meta":["data",[1]],"data":["\\\\","\\"]"]}',
  '{"data":[1],"__proto__":{"data":[2]}}',
  '[{"data":[1]}]',
  '"data"',
  "",
])("%s is what the browser says it is", async (text) => {
  expect(await outcome(() => read(text, [3, 4, 1, 2]))).toEqual(await outcome(() => JSON.parse(text)));
});
