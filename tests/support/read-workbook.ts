import { unzipped } from "./unzipped.ts";

type CellValue = string | number;

/** A sheet of a workbook as a reader takes it. */
export interface ReadSheet {
  readonly name: string;
  /** Cells that hold something, row by row; empty ones are undefined. */
  readonly cells: readonly (readonly (CellValue | undefined)[])[];
  /** The rows under the head, by its words; without what is empty. */
  readonly records: readonly Readonly<Record<string, CellValue>>[];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function plain(xml: string): string {
  return xml.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex?: string, decimal?: string, name = "") => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal === undefined ? (ENTITIES[name] ?? "") : String.fromCodePoint(Number(decimal));
  });
}

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** The texts of `<t>` below a part, joined: a shared string may be in several runs. */
const textsIn = (xml: string) =>
  plain([...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text = ""]) => text).join(""));

/** `AB12` → 27: the place of the column. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? "A";
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellsOf(sheet: string, shared: readonly string[]) {
  return [...sheet.matchAll(/<row[ >][\s\S]*?<\/row>/g)].map(([row]) => {
    const cells: (CellValue | undefined)[] = [];
    for (const [, tag = "", content = ""] of row.matchAll(/<c( [^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      if (content.includes("<f>")) throw new RangeError(`a formula: ${content}`);
      const value = /<v>([^<]*)<\/v>/.exec(content)?.[1];
      const at = columnOf(attribute(tag, "r") ?? "");
      const type = attribute(tag, "t");
      if (type === "s" && value !== undefined) cells[at] = shared[Number(value)];
      else if (type === "inlineStr") cells[at] = textsIn(content);
      else if (value !== undefined) cells[at] = type === "str" ? plain(value) : Number(value);
    }
    return cells;
  });
}

function recordsOf([head = [], ...rows]: readonly (readonly (CellValue | undefined)[])[]): ReadSheet["records"] {
  return rows.map((row) =>
    Object.fromEntries(
      head.flatMap((column, at) => {
        const cell = row[at];
        return column === undefined || cell === undefined ? [] : [[String(column), cell]];
      }),
    ),
  );
}

/** Reads a workbook by ECMA-376 (parts, shared strings, cells), with nothing of what wrote it. */
export async function readWorkbook(content: Blob): Promise<readonly ReadSheet[]> {
  const files = new Map((await unzipped(content)).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  const shared = [...(files.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, item = ""]) =>
    textsIn(item),
  );
  const relations = new Map(
    [...(files.get("xl/_rels/workbook.xml.rels") ?? "").matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  return [...(files.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*>/g)].map(([tag]) => {
    const target = relations.get(attribute(tag, "r:id")) ?? "";
    const sheet = files.get(`xl/${target}`);
    if (sheet === undefined) throw new RangeError(`no part ${target}`);
    const cells = cellsOf(sheet, shared);
    return { name: plain(attribute(tag, "name") ?? ""), cells, records: recordsOf(cells) };
  });
}
