import { readdirSync, readFileSync } from "node:fs";
import type { InterfaceLanguage } from "#contract/vocabulary.ts";

/** A piece of text written in a message file: a string, or what stands between the expressions of a template. */
export interface WrittenText {
  readonly file: string;
  readonly text: string;
}

/** End of the string or template that opens at `start`, and its texts; goes into `${…}` for the texts in there. */
function readLiteral(code: string, start: number, found: string[]): number {
  const quote = code[start];
  let text = "";
  let at = start + 1;
  while (at < code.length && code[at] !== quote) {
    if (code[at] === "\\") {
      text += code[at + 1] ?? "";
      at += 2;
    } else if (quote === "`" && code.startsWith("${", at)) {
      found.push(text);
      text = "";
      at = readCode(code, at + 2, found);
    } else {
      text += code[at];
      at += 1;
    }
  }
  found.push(text);
  return at + 1;
}

/** Reads code up to the brace that closes it, or to the end; collects its texts. */
function readCode(code: string, start: number, found: string[]): number {
  let depth = 0;
  let at = start;
  while (at < code.length) {
    const sign = code[at];
    if (sign === '"' || sign === "`" || sign === "'") {
      at = readLiteral(code, at, found);
      continue;
    }
    if (sign === "{") depth += 1;
    if (sign === "}") depth -= 1;
    at += 1;
    if (depth < 0) return at;
  }
  return at;
}

/** Every text in the message files of a language, also in branches that a sample call would not reach. */
export function writtenTexts(lang: InterfaceLanguage): readonly WrittenText[] {
  const folder = new URL(`../../src/i18n/${lang}/`, import.meta.url);
  return readdirSync(folder).flatMap((file) => {
    const code = readFileSync(new URL(file, folder), "utf8")
      .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "")
      .replaceAll(/^(?:import|export)\b[^;=]*from "[^"]*";$/gm, "");
    const found: string[] = [];
    readCode(code, 0, found);
    return found.filter((text) => text !== "").map((text) => ({ file: `${lang}/${file}`, text }));
  });
}
