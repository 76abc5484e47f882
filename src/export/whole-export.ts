import { type Shown, type TableFormat, saveTable } from "./save-table.ts";
import { fileName, saveFile } from "./download.ts";
import { type WholePartnership, dataPackage } from "./data-package.ts";
import { type WholeLists, type WholeScene, wholeTable } from "./whole-table.ts";
import type { WholeView } from "./whole-view.ts";

/** Saves everything that the view could show at D, whatever the reader's conditions; the file's name says `all`. */
export function exportWhole(
  format: TableFormat,
  { view, lists }: { readonly view: WholeView; readonly lists: WholeLists },
  scene: WholeScene,
): Promise<void> {
  const everything: WholeScene = { ...scene, evidence: "all" };
  const shown: Shown = { view: `${view}-all`, scene: everything };
  return saveTable(format, wholeTable(view, lists, everything), shown);
}

/** Saves the whole partnership as a Frictionless Data Package. */
export function exportPackage(whole: WholePartnership, scene: WholeScene): void {
  saveFile(fileName(scene, "datapackage", "zip"), dataPackage(whole));
}
