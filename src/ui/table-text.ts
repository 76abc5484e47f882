import type { Copyable } from "./clipboard.ts";

/** What a spreadsheet that is pasted into would run; a signed number is none. */
const FORMULA = /^(?:[=@]|[+-](?![\d\s.,%]+$))/;

const SPACES = /\s+/g;

/** The arrow of a sorted column's head. */
const SORT_SIGN = / [↑↓]$/;

/** Words of the tokens that cells show as a sign alone, such as evidence levels. */
type SignWords = Readonly<Record<string, string>>;

/** What a sign says: its token's word, since the name of a mark that can be pressed also tells what pressing does. */
function signOf(cell: HTMLElement, signs: SignWords): string {
  const token = cell.querySelector("data")?.value ?? "";
  return signs[token] ?? cell.querySelector("[aria-label]")?.getAttribute("aria-label") ?? "";
}

/** The words of a cell as the reader sees them; of a cell with a sign alone, what the sign says. */
function wordsOf(cell: HTMLElement, signs: SignWords): string {
  const words = cell.innerText.replaceAll(SPACES, " ").replace(SORT_SIGN, "").trim();
  const shown = words === "" ? signOf(cell, signs) : words;
  return FORMULA.test(shown) ? `'${shown}` : shown;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Columns that are a drawing on an axis: their numbers are no cells. */
function drawnColumns(table: HTMLTableElement): ReadonlySet<string | undefined> {
  const heads = table.querySelectorAll<HTMLElement>("thead [data-col]:has(svg text)");
  return new Set([...heads].map(({ dataset }) => dataset["col"]));
}

/** Rows of the table's columns; heads of groups and drawings are left out. */
function rowsOf(table: HTMLTableElement, signs: SignWords): readonly (readonly string[])[] {
  const drawn = drawnColumns(table);
  return [...table.rows]
    .map((row) =>
      [...row.querySelectorAll<HTMLElement>("[data-col]")]
        .filter(({ dataset }) => !drawn.has(dataset["col"]))
        .map((cell) => wordsOf(cell, signs)),
    )
    .filter((cells) => cells.length > 0);
}

/** Whether all rows of the table stand in the document: a windowed one has only those in sight. */
export function isWhole(table: HTMLTableElement): boolean {
  return !table.hasAttribute("aria-rowcount");
}

/** The table as drawn, in the reader's words: separated by tabs, and as HTML, with its caption. */
export function tableText(table: HTMLTableElement, signs: SignWords): Copyable {
  const [head = [], ...body] = rowsOf(table, signs);
  const row = (cells: readonly string[], tag: "td" | "th") =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  const caption = escaped(table.caption?.innerText.trim() ?? "");
  const lines = body.map((cells) => row(cells, "td")).join("");
  return {
    text: [head, ...body].map((cells) => cells.join("\t")).join("\n"),
    html: `<table><caption>${caption}</caption><thead>${row(head, "th")}</thead><tbody>${lines}</tbody></table>`,
  };
}
