import { fileName, saveFile } from "./download.ts";
import type { ExportScene } from "./scene.ts";
import type { ExportTable } from "./table.ts";

/** Formats of rows. */
export type TableFormat = "csv" | "json" | "xlsx";

/** What a file is of: its view, for its name and its envelope, and whose, when and in what language. */
export interface Shown {
  readonly view: string;
  readonly scene: ExportScene;
}

async function tableBlob(format: TableFormat, table: ExportTable, { view, scene }: Shown): Promise<Blob> {
  switch (format) {
    case "csv": {
      const { csvText } = await import("./csv.ts");
      return new Blob([csvText(table)], { type: "text/csv;charset=utf-8" });
    }
    case "json": {
      const { jsonText } = await import("./json.ts");
      return new Blob([jsonText(table, view, scene)], { type: "application/json" });
    }
    case "xlsx": {
      const { workbook } = await import("./xlsx.ts");
      return workbook(table, view, scene);
    }
  }
}

/** Saves rows as a file; what writes the format is fetched when it is asked for. */
export async function saveTable(format: TableFormat, table: ExportTable, shown: Shown): Promise<void> {
  saveFile(fileName(shown.scene, shown.view, format), await tableBlob(format, table, shown));
}
