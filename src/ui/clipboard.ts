/** A text for the clipboard; with `html`, programs that can take that instead. */
export interface Copyable {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts it on the clipboard.
 *
 * @returns false where the browser refuses (no secure address, no permission): the reader then copies by hand
 */
export async function copied({ text, html }: Copyable): Promise<boolean> {
  try {
    if (html === undefined) {
      await navigator.clipboard.writeText(text);
    } else {
      const part = (content: string, type: string) => ({ [type]: new Blob([content], { type }) });
      await navigator.clipboard.write([new ClipboardItem({ ...part(text, "text/plain"), ...part(html, "text/html") })]);
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts a picture on the clipboard. It may be made after the press: browsers that forget a press in the meantime are given
 * the promise of it.
 *
 * @param make gives a PNG
 * @returns false where the browser refuses, or the picture cannot be made
 */
export async function copiedPicture(make: () => Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": make() })]);
    return true;
  } catch {
    return false;
  }
}
