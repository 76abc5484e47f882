import type { LocalizedText } from "#contract/scalars.ts";

const known = new Map<string, string | undefined>();

function countryName(tag: string, code: string): string | undefined {
  const key = `${tag} ${code}`;
  if (!known.has(key)) {
    try {
      known.set(key, new Intl.DisplayNames(tag, { type: "region", fallback: "none" }).of(code));
    } catch {
      known.set(key, undefined);
    }
  }
  return known.get(key);
}

/**
 * Whether a name from the data is the common name of a country in one of its languages.
 *
 * @param code ISO 3166-1, two capitals
 * @example isCountryNamed({ en: "China" }, "CN") // true
 */
export function isCountryNamed(name: LocalizedText, code: string): boolean {
  return Object.entries(name).some(([tag, text]) => countryName(tag, code) === text);
}
