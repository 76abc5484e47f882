const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Entries are parsed in batches of about so many characters: a few milliseconds each. */
const BATCH_LENGTH = 400_000;

const DATA_OPENS = /[{,]\s*"data"\s*:\s*\[$/;

/** Depth within the body: its members, and the entries of its list. */
const MEMBERS = 1;
const ENTRIES = 2;

/** What is not the envelope of one long list: then the text is parsed as a whole. */
class OddTextError extends Error {
  override readonly name = "OddTextError";
}

/**
 * The envelope of a long list, parsed while its text comes in: entries of `data` in batches, the rest at the end. Each
 * batch is proved by the browser's own parser; cut at the commas between entries, sound parts make a sound whole.
 */
export class ListScan {
  readonly #entries: unknown[] = [];
  /** The text without what stands in the list. */
  #frame = "";
  /** Text of entries not yet parsed. */
  #pending = "";
  #depth = 0;
  #isInText = false;
  #isEscaped = false;
  #isInList = false;
  #hasList = false;
  #isAfterComma = false;

  take(text: string): void {
    let from = 0;
    let comma = -1;
    let depth = this.#depth;
    for (let at = this.#isInText ? this.#textEnd(text, 0) + 1 : 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) at = this.#textEnd(text, at + 1);
      else if (code === COMMA) {
        if (depth !== ENTRIES || !this.#isInList) continue;
        comma = at;
        if (this.#pending.length + at - from < BATCH_LENGTH) continue;
        this.#parse(this.#pending + text.slice(from, at));
        this.#pending = "";
        from = at + 1;
        comma = -1;
      } else if (code === OPEN_LIST || code === OPEN_OBJECT) {
        depth += 1;
        if (code !== OPEN_LIST || depth !== ENTRIES || !this.#opens(text.slice(from, at + 1))) continue;
        from = at + 1;
        comma = -1;
      } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
        depth -= 1;
        if (!this.#isInList || depth !== MEMBERS) continue;
        this.#close(text.slice(from, at), code);
        from = at;
      }
    }
    this.#depth = depth;
    this.#rest(text, from, comma);
  }

  /** Where the text that goes on at `at` has its closing quote; past the end where it goes on in the next part. */
  #textEnd(text: string, start: number): number {
    let at = start + (this.#isEscaped ? 1 : 0);
    this.#isEscaped = false;
    this.#isInText = true;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        this.#isInText = false;
        return at;
      }
      if (code === BACKSLASH) at += 1;
    }
    this.#isEscaped = at > text.length;
    return at;
  }

  /** The whole body, as `JSON.parse` would give it. */
  value(): unknown {
    if (!this.#hasList || this.#isInList || this.#frame.includes("\\")) throw new OddTextError();
    const body: unknown = JSON.parse(this.#frame);
    const isFrame = typeof body === "object" && body !== null && "data" in body;
    // a later member of the same name counts, and is not the list that was read
    if (!isFrame || !Array.isArray(body.data) || body.data.length > 0) throw new OddTextError();
    return { ...body, data: this.#entries };
  }

  #opens(text: string): boolean {
    const frame = this.#frame + text;
    if (this.#isInList || !DATA_OPENS.test(frame.slice(-80))) return false;
    if (this.#hasList) throw new OddTextError();
    this.#frame = frame;
    this.#hasList = this.#isInList = true;
    return true;
  }

  #close(text: string, code: number): void {
    const last = this.#pending + text;
    if (code !== CLOSE_LIST || (this.#isAfterComma && last.trim() === "")) throw new OddTextError();
    if (last.trim() !== "") this.#parse(last);
    this.#pending = "";
    this.#isInList = false;
  }

  /** What a text that ends in the middle leaves for the next. */
  #rest(text: string, from: number, comma: number): void {
    if (!this.#isInList) this.#frame += text.slice(from);
    else if (comma < 0) this.#pending += text.slice(from);
    else {
      this.#parse(this.#pending + text.slice(from, comma));
      this.#pending = text.slice(comma + 1);
    }
  }

  #parse(batch: string): void {
    const entries: unknown = JSON.parse(`[${batch}]`);
    if (!Array.isArray(entries) || entries.length === 0) throw new OddTextError();
    for (const entry of entries) this.#entries.push(entry);
    this.#isAfterComma = true;
  }
}
