import type { Shelf, StoredDocument } from "./shelf.ts";
import { storedDocument } from "./shelf.ts";

// One chunk for each document: the first view waits only for those it needs.
const texts = import.meta.glob<string>("./dataset/**/*.json", { query: "?raw", import: "default" });

const read = new Map<string, Promise<StoredDocument>>();

/** The documents of `mocks/dataset/` as they are built into the page: any number of partnerships, each read when asked. */
export const embeddedShelf: Shelf = async (path) => {
  const load = texts[`./dataset/${path}`];
  if (!load) return undefined;
  const document = read.get(path) ?? load().then((text) => storedDocument(new TextEncoder().encode(text)));
  read.set(path, document);
  // A chunk that did not come is asked for again the next time.
  document.catch(() => read.delete(path));
  return document;
};
