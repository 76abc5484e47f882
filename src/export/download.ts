import type { ExportScene } from "./scene.ts";

/** Browsers read the file after the click; none takes a minute to begin. */
const KEPT_MS = 60_000;

/** `moscow-beijing_programs_2022-12-31.csv`: partnership, view and as-of day. */
export function fileName({ partnership, asOf }: ExportScene, view: string, extension: string): string {
  return `${partnership.id}_${view}_${asOf}.${extension}`;
}

/** Saves a file on the reader's device, as a download of the browser. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
