import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Han characters, Chinese punctuation, and full-width forms: what `unicode-range` in `src/ui/fonts.css` names. */
const CHINESE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/gu;

/** Where texts that a reader of Chinese may see are written. */
const TEXT_FOLDERS = ["src/i18n", "mocks/dataset"];

/**
 * Every Chinese character that the page can show by itself, each once, in code order.
 *
 * @param root folder of the project; a folder of texts that does not exist gives nothing
 */
export function chineseCharacters(root: string): string {
  const found = new Set<string>();
  for (const file of TEXT_FOLDERS.flatMap((folder) => filesBelow(join(root, folder)))) {
    for (const [character] of readFileSync(file, "utf8").matchAll(CHINESE)) found.add(character);
  }
  return [...found].toSorted().join("");
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
