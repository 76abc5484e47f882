import { DOCUMENT_NAMES } from "#contract/vocabulary.ts";

/** The document whose page it is, by its name: `programs` of `programs.2.json`. */
export function documentOfPage(page: string): string {
  const names: readonly string[] = ["partnerships", ...DOCUMENT_NAMES];
  const stem = page.split(/[.?]/, 1)[0] ?? page;
  return names.find((name) => name === stem) ?? page;
}
