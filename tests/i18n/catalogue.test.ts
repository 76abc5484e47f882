import { expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "#contract/vocabulary.ts";
import { loadCatalogue } from "#i18n/catalogue.ts";

/** Texts that are rightly the same in two languages: what is printed on the keys, punctuation, names of standards. */
const SAME_IN_ALL = /^keys\.list\.\d+\.0$|\.joint\.[a-z]+$|^exports\.takeaway\.styles\.[a-z]+$/;

/** Paths of all messages with their kind, such as `common.panel.retry string`. */
function messages(node: unknown, path = ""): ReadonlyMap<string, unknown> {
  if (typeof node !== "object" || node === null) return new Map([[path, node]]);
  return new Map(
    Object.entries(node).flatMap(([key, child]) => [...messages(child, path === "" ? key : `${path}.${key}`)]),
  );
}

const [ru, zh, en] = await Promise.all(INTERFACE_LANGUAGES.map(async (lang) => messages(await loadCatalogue(lang))));
const pairs = [
  { name: "ru and en", one: ru, other: en },
  { name: "zh and en", one: zh, other: en },
  { name: "ru and zh", one: ru, other: zh },
];

test.each(pairs)("$name have the same messages, strings and functions alike", ({ one, other }) => {
  const kinds = (of: typeof one) => [...(of ?? [])].map(([path, message]) => `${path} ${typeof message}`).toSorted();
  expect(kinds(one)).toEqual(kinds(other));
  expect(one?.size).toBeGreaterThan(300);
});

test("no message is blank, and each is a string or a function", () => {
  for (const catalogue of [ru, zh, en]) {
    for (const [path, message] of catalogue ?? []) {
      expect(["string", "function"], path).toContain(typeof message);
      expect(message, path).not.toSatisfy((text: unknown) => typeof text === "string" && text.trim() === "");
    }
  }
});

test.each(pairs)("no text is left the same in $name", ({ one, other }) => {
  const same = [...(one ?? [])].filter(
    ([path, message]) => typeof message === "string" && message === other?.get(path) && !SAME_IN_ALL.test(path),
  );
  expect(same).toEqual([]);
});
