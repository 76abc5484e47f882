import type { PackageTable } from "./package-table.ts";

/** What a reader of the package is told in words. */
export interface ReadmeFacts {
  readonly title: string;
  readonly publisher: string;
  readonly description: string | undefined;
  readonly asOf: string;
  readonly homepage: string;
  /** As the publisher names it. */
  readonly licence: string | undefined;
  readonly tables: readonly PackageTable[];
  /** Records that break the contract, and are in no table. */
  readonly quarantined: number;
}

/** Said where the publisher names no licence: silence is not a permission. */
export const NO_LICENCE =
  "The publisher names no licence for these data. What may be done with them is for the law and for the publishers of the sources to say.";

/** The package in words, as Markdown: what it is, whose, as of when, under which licence, and what each table holds. */
export function packageReadme(facts: ReadmeFacts): string {
  const { title, publisher, description, asOf, homepage, licence, tables, quarantined } = facts;
  const lines = [
    `# ${title}`,
    ...(description === undefined ? [] : [description]),
    [`- Publisher: ${publisher}`, `- Complete through: ${asOf}`, `- Page: ${homepage}`].join("\n"),
    "## Licence",
    licence ?? NO_LICENCE,
    "## Tables",
    "CSV in UTF-8; `datapackage.json` describes every column (Data Package, version 2). An empty cell: nothing is known.",
    tables.map(({ name, title: held, table }) => `- \`${name}.csv\`: ${held} (${table.rows.length})`).join("\n"),
    ...(quarantined === 0 ? [] : [`Left out, since they break the contract of the data: ${quarantined} records.`]),
    "## Reading it",
    [
      "- Every record names its evidence level and its sources by their ids in `sources.csv`.",
      "- Dates stand as precisely as they are known: YYYY, YYYY-MM or YYYY-MM-DD.",
      "- A text that a spreadsheet would run as a formula has an apostrophe before it.",
    ].join("\n"),
  ];
  return `${lines.join("\n\n")}\n`;
}
