/** A file of a zip: its path inside, and what is in it. */
export interface UnzippedFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const CENTRAL_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Reads a zip by its central directory (APPNOTE 4.3), with nothing of what wrote it.
 *
 * @throws RangeError where the bytes are no zip, or use what the format allows and nobody here writes
 */
export async function unzipped(content: Blob): Promise<readonly UnzippedFile[]> {
  const buffer = await content.arrayBuffer();
  const view = new DataView(buffer);
  let end = buffer.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new RangeError("no zip: it has no directory");
  const files: UnzippedFile[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (view.getUint32(at, true) !== CENTRAL_ENTRY) throw new RangeError(`no entry at ${at}`);
    const [method, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const local = view.getUint32(at + 42, true);
    const path = new TextDecoder().decode(new Uint8Array(buffer, at + 46, nameLength));
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = new Uint8Array(buffer.slice(start, start + size));
    if (method !== 0 && method !== 8) throw new RangeError(`${path}: packed by method ${method}`);
    files.push({ path, bytes: method === 8 ? await inflated(packed) : packed });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return files;
}
