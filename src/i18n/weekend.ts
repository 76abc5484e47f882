import type { InterfaceLanguage } from "#contract/vocabulary.ts";
import { INTL_TAGS } from "./numbers.ts";

const isDays = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((one) => Number.isInteger(one) && one >= 1 && one <= 7);

/** What the browser's own tables (CLDR) say of the week in a country; browsers have it as a method or as a property. */
function weekInfo(country: string): object {
  const locale: object = new Intl.Locale("und", { region: country });
  const asked: unknown =
    "getWeekInfo" in locale && typeof locale.getWeekInfo === "function"
      ? locale.getWeekInfo()
      : "weekInfo" in locale && locale.weekInfo;
  return typeof asked === "object" && asked !== null ? asked : {};
}

function weekendOf(country: string): readonly number[] {
  try {
    const info = weekInfo(country);
    return "weekend" in info && isDays(info.weekend) ? info.weekend : [];
  } catch {
    return [];
  }
}

/**
 * The days of the week (1 Monday … 7 Sunday) that are weekend in all of the countries, as a rule: a country may move its
 * working days around holidays. None where the browser does not know.
 *
 * @param countries ISO 3166-1, two capitals
 */
export function sharedWeekend(countries: readonly string[]): readonly number[] {
  const [first = [], ...rest] = countries.map(weekendOf);
  return first.filter((one) => rest.every((days) => days.includes(one)));
}

/** Names of days of the week, 1 Monday … 7 Sunday. */
export function weekdayNames(lang: InterfaceLanguage, days: readonly number[]): readonly string[] {
  const format = new Intl.DateTimeFormat(INTL_TAGS[lang], { weekday: "long", timeZone: "UTC" });
  // 1 January 2001 was a Monday
  return days.map((day) => format.format(Date.UTC(2001, 0, day)));
}
