import subsetFont from "subset-font";

/**
 * The characters that a font has glyphs for, by its character map (`cmap`, format 4, which covers what our texts use).
 *
 * @throws Error when the font has no such map
 */
export async function charactersOf(font: Buffer, candidates: string): Promise<Set<string>> {
  const sfnt = await subsetFont(font, candidates, { targetFormat: "sfnt" });
  const map = characterMap(sfnt);
  const segments = map.readUInt16BE(6) / 2;
  const ends = 14;
  const starts = ends + segments * 2 + 2;
  const found = new Set<string>();
  for (let index = 0; index < segments; index += 1) {
    const last = map.readUInt16BE(ends + index * 2);
    for (let code = map.readUInt16BE(starts + index * 2); code <= last; code += 1) {
      found.add(String.fromCodePoint(code));
    }
  }
  return found;
}

function characterMap(sfnt: Buffer): Buffer {
  const cmap = tableOf(sfnt, "cmap");
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const map = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    if (map.readUInt16BE(0) === 4) return map;
  }
  throw new Error("The font has no character map of format 4.");
}

function tableOf(sfnt: Buffer, tag: string): Buffer {
  for (let index = 0; index < sfnt.readUInt16BE(4); index += 1) {
    const record = sfnt.subarray(12 + index * 16, 28 + index * 16);
    if (record.toString("latin1", 0, 4) === tag) return sfnt.subarray(record.readUInt32BE(8));
  }
  throw new Error(`The font has no table ${tag}.`);
}
