import { vi } from "vitest";
import { page, userEvent } from "vitest/browser";

/** Presses what starts a download, and catches the file on its way to the disk. */
export async function downloadedFile(label: RegExp): Promise<{ readonly name: string; readonly content: Blob }> {
  const saved = new Promise<{ name: string; content: Blob }>((resolve) => {
    let content = new Blob();
    const addressOf = URL.createObjectURL.bind(URL);
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      if (blob instanceof Blob) content = blob;
      return addressOf(blob);
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
      resolve({ name: this.download, content });
    });
  });
  await userEvent.click(page.getByRole("button", { name: label }));
  const { name, content } = await saved;
  vi.restoreAllMocks();
  return { name, content };
}

/** The same of a file of text; its mark of the byte order stays. */
export async function downloaded(label: RegExp): Promise<{ readonly name: string; readonly text: string }> {
  const { name, content } = await downloadedFile(label);
  return { name, text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(await content.arrayBuffer()) };
}
