import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Plugin } from "vite";
import { chineseCharacters } from "./chinese-characters.ts";

export const SUBSET_WEIGHTS = [400, 700] as const;
type SubsetWeight = (typeof SUBSET_WEIGHTS)[number];

/** Where `src/ui/fonts.css` looks for the subsets, from the root of the project. */
const SUBSET_FOLDER = "node_modules/.cache/tracker-fonts";

export function subsetFile(root: string, weight: SubsetWeight): string {
  return join(root, SUBSET_FOLDER, `noto-sans-sc-${weight}.woff2`);
}

/**
 * Makes the Chinese font that the page brings along: only the characters of the Chinese catalogue and of the dataset.
 * The subsets are made again when those texts, the font or the recipe change.
 */
export function chineseFont(): Plugin {
  return {
    name: "tracker:chinese-font",
    async configResolved({ root }) {
      await ensureSubsets(root);
    },
  };
}

/** Writes the subset files unless those on disk were made from the same characters and the same font. */
export async function ensureSubsets(root: string): Promise<void> {
  const characters = chineseCharacters(root);
  const full = SUBSET_WEIGHTS.map((weight) => ({ weight, path: fullFont(root, weight) }));
  const stamp = stampOf(
    characters,
    full.map(({ path }) => readFileSync(path)),
  );
  const stampFile = join(root, SUBSET_FOLDER, "stamp");
  if (isCurrent(stampFile, stamp) && SUBSET_WEIGHTS.every((weight) => existsSync(subsetFile(root, weight)))) return;
  mkdirSync(join(root, SUBSET_FOLDER), { recursive: true });
  const { default: subsetFont } = await import("subset-font");
  for (const { weight, path } of full) {
    writeWhole(subsetFile(root, weight), await subsetFont(readFileSync(path), characters, { targetFormat: "woff2" }));
  }
  writeWhole(stampFile, stamp);
}

function fullFont(root: string, weight: SubsetWeight): string {
  const { resolve } = createRequire(join(root, "package.json"));
  return resolve(`@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`);
}

function stampOf(characters: string, fonts: readonly Uint8Array[]): string {
  const hash = createHash("sha256").update(characters);
  for (const font of fonts) hash.update(font);
  return hash.digest("hex");
}

function isCurrent(stampFile: string, stamp: string): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp;
}

/** Several processes may write at once: none of them may read half a file. */
function writeWhole(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}
