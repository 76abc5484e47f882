import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { charactersOf } from "#support/font-characters.ts";
import { chineseCharacters } from "#tools/chinese-characters.ts";
import { SUBSET_WEIGHTS, ensureSubsets, subsetFile } from "#tools/chinese-font.ts";

const root = process.cwd();
const used = chineseCharacters(root);

beforeAll(() => ensureSubsets(root), 30_000);

test("the catalogue and the dataset use Chinese characters, each counted once", () => {
  expect(used.length).toBeGreaterThan(200);
  expect(new Set(used).size).toBe([...used].length);
});

test.each(SUBSET_WEIGHTS)(
  "every Chinese character of the catalogue and the dataset has a glyph at weight %i",
  async (weight) => {
    const inFont = await charactersOf(readFileSync(subsetFile(root, weight)), used);
    expect([...used].filter((character) => !inFont.has(character))).toEqual([]);
  },
);

test("a character that no text uses is not carried along", async () => {
  const rare = "\u9F98";
  expect(used).not.toContain(rare);
  expect(await charactersOf(readFileSync(subsetFile(root, 400)), `${used}${rare}`)).not.toContain(rare);
});
