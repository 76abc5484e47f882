import type { ExportScene } from "./scene.ts";
import type { ExportTable } from "./table.ts";

/** The table as JSON under `meta`: numbers as numbers, what is not known as null (contract §3 Exports). */
export function jsonText({ columns, rows }: ExportTable, view: string, scene: ExportScene): string {
  const { partnership, asOf, evidence, lang } = scene;
  const objects = rows.map((row) => Object.fromEntries(columns.map(({ id }, at) => [id, row[at] ?? null])));
  const meta = { partnership: partnership.id, view, asOf, evidence, lang };
  return `${JSON.stringify({ meta, data: objects }, null, 2)}\n`;
}
