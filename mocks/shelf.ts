/** One document as it is sent. */
export interface StoredDocument {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Strong entity tag with its quotes: the same bytes have the same tag. */
  readonly etag: string;
}

/** Finds a document by its path below the API's base, such as `moscow-beijing/events.json`; undefined: there is none. */
export type Shelf = (path: string) => Promise<StoredDocument | undefined>;

const FNV_PRIME = 0x01000193;

/** The bytes with their entity tag, which is reckoned here, once. */
export function storedDocument(bytes: Uint8Array<ArrayBuffer>): StoredDocument {
  // Two 32-bit lanes from different starts: no `crypto.subtle` on plain http, and 64-bit integers are slow.
  let low = 0x811c9dc5;
  let high = 0x050c5d1f;
  for (const byte of bytes) {
    low = Math.imul(low ^ byte, FNV_PRIME);
    high = Math.imul(high ^ byte ^ (low >>> 24), FNV_PRIME);
  }
  return { bytes, etag: `"${bytes.length.toString(36)}-${hex(high)}${hex(low)}"` };
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, "0");
}
