/*
 * What `write-excel-file` takes of fflate. The original packs large files in workers that it makes from text, which the
 * page's policy does not allow: they would never answer.
 */
import { type AsyncZippable, type Zippable, zipSync } from "fflate/browser";

export { strToU8, zipSync } from "fflate/browser";

type OnZipped = (error: Error | null, archive: Uint8Array) => void;

/** Packs at once, and answers as the one that packs later does. */
export function zip(files: AsyncZippable, onZipped: OnZipped): void {
  const parts: Zippable = {};
  for (const [path, content] of Object.entries(files)) if (content instanceof Uint8Array) parts[path] = content;
  onZipped(null, zipSync(parts));
}
