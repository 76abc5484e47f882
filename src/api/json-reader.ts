import type { ListScan } from "./list-scan.ts";

/** Shorter answers are parsed in one go when they are there, characters. */
const LONG_TEXT = 200_000;

/**
 * A JSON text taken in parts; a long list is parsed as it comes, so that its last byte is followed by little work. The
 * code for that is fetched with the first answer that is long.
 */
export class JsonReader {
  readonly #parts: string[] = [];
  #length = 0;
  #scan: ListScan | undefined;
  #isOdd = false;

  /** Takes the next part; where it gives a promise, the one after it waits for that. */
  readonly take = (part: string): Promise<void> | undefined => {
    this.#parts.push(part);
    this.#length += part.length;
    if (this.#isOdd || this.#length < LONG_TEXT) return undefined;
    if (!this.#scan) return this.#begin();
    this.#scanParts(this.#scan, [part]);
    return undefined;
  };

  get text(): string {
    return this.#parts.join("");
  }

  /**
   * What the text says.
   * @throws SyntaxError when it is no JSON
   */
  value(): unknown {
    if (this.#scan && !this.#isOdd) {
      try {
        return this.#scan.value();
      } catch {
        // the whole says what is wrong with it, or that it only was unlike the others
      }
    }
    return JSON.parse(this.text);
  }

  async #begin(): Promise<void> {
    try {
      const { ListScan: Scan } = await import("./list-scan.ts");
      this.#scan = new Scan();
      this.#scanParts(this.#scan, this.#parts);
    } catch {
      this.#isOdd = true;
    }
  }

  #scanParts(scan: ListScan, parts: readonly string[]): void {
    try {
      for (const part of parts) scan.take(part);
    } catch {
      this.#isOdd = true;
    }
  }
}
