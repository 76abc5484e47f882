import { readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import type { Shelf, StoredDocument } from "./shelf.ts";
import { storedDocument } from "./shelf.ts";

/** Where the embedded dataset stands on disk. */
export const DATASET_FOLDER = join(import.meta.dirname, "dataset");

interface Reading {
  readonly changedAtMs: number;
  readonly size: number;
  readonly document: StoredDocument;
}

/**
 * The `.json` files of a folder and its subfolders, byte for byte, read again when they have changed.
 *
 * Nothing outside the folder is found, neither by `..` nor through a symbolic link.
 */
export function folderShelf(folder: string): Shelf {
  const readings = new Map<string, Reading>();
  return async (path) => {
    const file = await fileWithin(folder, path);
    if (file === undefined) return undefined;
    const { mtimeMs: changedAtMs, size } = await stat(file);
    const earlier = readings.get(path);
    if (earlier?.changedAtMs === changedAtMs && earlier.size === size) return earlier.document;
    const document = storedDocument(new Uint8Array(await readFile(file)));
    readings.set(path, { changedAtMs, size, document });
    return document;
  };
}

async function fileWithin(folder: string, path: string): Promise<string | undefined> {
  const isPlain = path.split("/").every((part) => /^[^.\\\0:][^\\\0:]*$/.test(part));
  if (!isPlain || !path.endsWith(".json")) return undefined;
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    const inside = relative(root, file);
    const isInside = !isAbsolute(inside) && inside !== ".." && !inside.startsWith(`..${sep}`);
    return isInside && (await stat(file)).isFile() ? file : undefined;
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw cause;
  }
}

function isMissing(cause: unknown): boolean {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG" || code === "ELOOP";
}
