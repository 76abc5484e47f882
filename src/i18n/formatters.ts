import type { InterfaceLanguage } from "#contract/vocabulary.ts";
import { type DateFormats, dateFormats } from "./dates.ts";
import { INTL_TAGS, type NumberFormats, numberFormats } from "./numbers.ts";
import { pluralIn, type PluralForms } from "./plural.ts";
import { type UnitFormats, unitFormats } from "./units.ts";

/** Everything that turns a value into text of one language (design §5). */
export interface Formatters extends NumberFormats, DateFormats, UnitFormats {
  readonly lang: InterfaceLanguage;
  /** The plural form for a count, without the count. */
  readonly plural: (count: number, forms: PluralForms) => string;
  /** 214 дней · 214天 · 214 days. */
  readonly days: (count: number) => string;
  /** A, B and C. */
  readonly list: (texts: readonly string[]) => string;
  /** The same for so many texts that cannot be strings: the position of each, and the words between them. */
  readonly listParts: (count: number) => readonly (number | string)[];
  /** HH:mm of an instant (ms) in a zone; an unknown zone is read as UTC. */
  readonly time: (instantAt: number, timeZone: string) => string;
  /** Date and time of an instant (ms), in the reader's zone unless one is given. */
  readonly dateTime: (instantAt: number, timeZone?: string) => string;
  /** Order of texts in this language. */
  readonly compare: (a: string, b: string) => number;
}

const DAYS: Readonly<Record<InterfaceLanguage, PluralForms>> = {
  ru: { one: "день", few: "дня", many: "дней", other: "дня" },
  zh: { other: "天" },
  en: { one: "day", other: "days" },
};

/** Whether the browser knows the IANA zone. */
export function isKnownTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** An instant (ms) as `datetime` wants it: RFC 3339 in UTC. */
export function machineTime(instantAt: number): string {
  return new Date(instantAt).toISOString();
}

function clock(lang: InterfaceLanguage) {
  const cache = new Map<string, Intl.DateTimeFormat>();
  return (timeZone?: string) => {
    const key = timeZone ?? "";
    const known = cache.get(key);
    if (known) return known;
    const zone = timeZone === undefined ? {} : { timeZone: isKnownTimeZone(timeZone) ? timeZone : "UTC" };
    const made = new Intl.DateTimeFormat(INTL_TAGS[lang], {
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      ...zone,
    });
    cache.set(key, made);
    return made;
  };
}

function made(lang: InterfaceLanguage): Formatters {
  const numbers = numberFormats(lang);
  const dates = dateFormats(lang);
  const plural = pluralIn(lang);
  const clocks = clock(lang);
  const listFormat = new Intl.ListFormat(INTL_TAGS[lang], { type: "conjunction" });
  const collator = new Intl.Collator(lang);
  const timeParts = (instantAt: number, timeZone?: string) => {
    const parts = clocks(timeZone).formatToParts(instantAt);
    return (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  };
  return {
    ...numbers,
    ...dates,
    ...unitFormats(lang, numbers),
    lang,
    plural,
    days: (count) => `${numbers.number(count, 0)}${lang === "zh" ? "" : "\u00A0"}${plural(count, DAYS[lang])}`,
    list: (texts) => listFormat.format(texts),
    listParts: (count) =>
      listFormat
        .formatToParts(Array.from({ length: count }, (_, position) => String(position)))
        .map(({ type, value }) => (type === "element" ? Number(value) : value)),
    time: (instantAt, timeZone) => {
      const part = timeParts(instantAt, timeZone);
      return `${part("hour")}:${part("minute")}`;
    },
    dateTime: (instantAt, timeZone) => {
      const part = timeParts(instantAt, timeZone);
      const day = `${part("year")}-${part("month")}-${part("day")}`;
      return `${dates.date(day)}${lang === "zh" ? " " : ", "}${part("hour")}:${part("minute")}`;
    },
    compare: (a, b) => collator.compare(a, b),
  };
}

const known = new Map<InterfaceLanguage, Formatters>();

/** The formatters of a language: always the same object, with its Intl objects made once. */
export function formatters(lang: InterfaceLanguage): Formatters {
  const found = known.get(lang) ?? made(lang);
  known.set(lang, found);
  return found;
}
