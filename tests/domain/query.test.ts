import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText, matches, recordSieve } from "#domain/query.ts";
import { program } from "#support/builders.ts";

test.each([
  ["метро", ["Метро в Москве"], "case does not matter"],
  ["ЕЛКА", ["Ёлка"], "е finds ё"],
  ["ёлка", ["Елка"], "ё finds е"],
  ["е\u0308лка", ["Ёлка"], "ё in two characters is ё"],
  ["metro line", ["Metro\u00a0Line"], "a no-break space is a space"],
  ["metro\u3000line", ["metro line"], "an ideographic space is a space"],
  ["metro\u202fline", ["line metro"], "words stand in any order"],
  ["pekin 地铁", ["地铁建设", "Metro", "Pekin"], "words may stand in different texts"],
  ["ＭＩＣＥ", ["mice"], "full-width letters are letters"],
  ["STRASSE", ["Straße"], "ß is SS"],
  ["etr", ["metro"], "a word may stand inside a word"],
  ["  ", ["anything"], "no word asks for nothing"],
])("%j is found in %j: %s", (query, texts) => {
  expect(matches(query, texts)).toBe(true);
});

test.each([
  ["metro tram", ["Metro"], "every word must be there"],
  ["metroline", ["metro line"], "a space parts words"],
  ["endstart", ["end", "start"], "a word does not reach from one text into the next"],
  [".*", ["metro"], "a query is no pattern"],
])("%j is not found in %j: %s", (query, texts) => {
  expect(matches(query, texts)).toBe(false);
});

test("a record is found by its id, title or summary, in any language", () => {
  const housing = program({
    id: "pc-housing",
    title: { ru: "Жильё", zh: "住房" },
    summary: { en: "Renewal of quarters" },
  });
  for (const query of ["pc-hous", "ЖИЛЬЕ", "住房", "renewal", "住房 renewal", ""]) {
    expect(recordSieve(query)(housing), query).toBe(true);
  }
  expect(recordSieve("construction")(housing)).toBe(false);
});

test("folding twice is folding once", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => foldText(foldText(text)) === foldText(text)));
});

test("plain letters fold as all others do", () => {
  const plain = fc.string({ unit: fc.constantFrom(..." aZ09-–—«»“”’.,ЁёЙйЯяІі北京。、\u3000\u00A0\n") });
  const byTheBook = (text: string) => text.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
  fc.assert(
    fc.property(
      plain,
      (text) => foldText(text) === byTheBook(text).replaceAll("ё", "е").replaceAll(/\s+/gu, " ").trim(),
    ),
  );
});

test("every text is found by itself", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => matches(text, [text])));
});
