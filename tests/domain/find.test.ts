import fc from "fast-check";
import { expect, test } from "vitest";
import { findIn, markedParts } from "#domain/find.ts";
import { program } from "#support/builders.ts";

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

const metro = program({ id: "metro", title: { ru: "Новые поезда метро", zh: "地铁新列车", en: "New metro trains" } });
const fir = program({ id: "fir", title: { ru: "Ёлка в парке", zh: "公园里的枞树", en: "Fir in a park" } });
const all = [metro, fir];

test.each([
  ["metro", ["metro"]],
  ["TRAINS new", ["metro"]],
  ["метро поезда", ["metro"]],
  ["елка", ["fir"]],
  ["ЁЛКА", ["fir"]],
  ["公园", ["fir"]],
  ["地铁\u3000列车", ["metro"]],
  ["metro 地铁\u00A0НОВЫЕ", ["metro"]],
  ["park metro", []],
])("“%s” finds by any word, in any order, in any language", (query, ids) => {
  expect(idsOf(findIn(all, query, 8).best)).toEqual(ids);
});

test("a query without words finds nothing", () => {
  expect(findIn(all, " \u3000", 8)).toEqual({ best: [], count: 0 });
});

test("the title itself comes first, then titles that begin so, then beginnings of words, then the rest", () => {
  const within = program({ id: "within", title: { en: "Supporting small towns" } });
  const inSummary = program({ id: "in-summary", title: { en: "Cranes" }, summary: { en: "For the port" } });
  const word = program({ id: "word", title: { en: "A new port" } });
  const start = program({ id: "start", title: { en: "Port of the north" } });
  const exact = program({ id: "exact", title: { en: "Port", ru: "Порт" } });
  const found = findIn([within, inSummary, word, start, exact], "port", 8);
  expect(idsOf(found.best)).toEqual(["exact", "start", "word", "within", "in-summary"]);
  expect(found.rank).toBe("exact");
});

test("a Chinese word ranks as one wherever it stands, since nothing parts words there", () => {
  const inside = program({ id: "inside", title: { zh: "莫斯科地铁" } });
  const inId = program({ id: "地铁", title: { zh: "城市" } });
  expect(findIn([inId, inside], "地铁", 8)).toMatchObject({ best: [inside, inId], count: 2, rank: "word" });
});

test("no more than wanted are given, and all are counted; equals keep the order of the data", () => {
  const many = Array.from({ length: 20 }, (_, index) => program({ id: `p-${index}`, title: { en: "School" } }));
  const found = findIn(many, "school", 3);
  expect(idsOf(found.best)).toEqual(["p-0", "p-1", "p-2"]);
  expect(found.count).toBe(20);
});

const marked = (text: string, query: string) =>
  markedParts(text, query)
    .map(({ text: part, isMatch }) => (isMatch ? `[${part}]` : part))
    .join("");

test.each([
  ["Новые поезда метро", "метро НОВ", "[Нов]ые поезда [метро]"],
  ["Все ёлки", "елк", "Все [ёлк]и"],
  ["Supporting the port", "port", "Supporting the [port]"],
  ["Supporting towns", "port", "Sup[port]ing towns"],
  ["ＭＩＣＥ 论坛", "mice", "[ＭＩＣＥ] 论坛"],
  ["Große Straße", "strasse", "Große [Straße]"],
  ["Metro", "tram", "Metro"],
])("in “%s” the words of “%s” are marked", (text, query, expected) => {
  expect(marked(text, query)).toBe(expected);
});

test("the parts of a marked text are the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, query) => {
      expect(
        markedParts(text, query)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
