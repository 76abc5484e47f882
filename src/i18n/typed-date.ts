import { isPartialDate, type PartialDate } from "#contract/dates.ts";

const MONTHS = Array.from({ length: 12 }, (_, index) => index);

/** Names of the months of a language, alone and as they stand in a date: июнь, июня. */
function monthNames(tag: string): readonly (readonly string[])[] {
  const alone = new Intl.DateTimeFormat(tag, { month: "long", timeZone: "UTC" });
  const inDate = new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", timeZone: "UTC" });
  return MONTHS.map((index) => {
    const on = Date.UTC(2001, index, 15);
    const name = (format: Intl.DateTimeFormat) =>
      format
        .formatToParts(on)
        .find(({ type }) => type === "month")
        ?.value.toLowerCase() ?? "";
    return [name(alone), name(inDate)];
  });
}

const known = new Map<string, readonly (readonly string[])[]>();

function namesIn(tag: string): readonly (readonly string[])[] {
  const names = known.get(tag) ?? monthNames(tag);
  known.set(tag, names);
  return names;
}

/** Letters that a month's name is known by at least: "jun", "мая". */
const SHORTEST = 3;

/** The month, 1 … 12, that a word names or begins to name. */
function monthOf(word: string, tags: readonly string[]): number | undefined {
  if (word.length < SHORTEST) return undefined;
  for (const tag of tags) {
    const index = namesIn(tag).findIndex((names) => names.some((name) => name.startsWith(word)));
    if (index >= 0) return index + 1;
  }
  return undefined;
}

interface DateParts {
  readonly year?: string | undefined;
  readonly month?: string | number | undefined;
  readonly day?: string | undefined;
}

function composed({ year, month, day }: DateParts): PartialDate | undefined {
  const parts = [year, month, day].filter((part) => part !== undefined && part !== "");
  const text = parts.map((part) => String(part).padStart(2, "0")).join("-");
  return isPartialDate(text) ? text : undefined;
}

/** Notations in figures; the year first, or the day first as in Europe. */
const IN_FIGURES = [
  /^(?<year>\d{4})(?:(?<gap>[-./])(?<month>\d{1,2})(?:\k<gap>(?<day>\d{1,2}))?)?$/u,
  /^(?<day>\d{1,2})(?<gap>[-./])(?<month>\d{1,2})\k<gap>(?<year>\d{4})$/u,
  /^(?<month>\d{1,2})[./](?<year>\d{4})$/u,
  /^(?<year>\d{4}) ?年(?: ?(?<month>\d{1,2}) ?月(?: ?(?<day>\d{1,2}) ?[日号])?)?$/u,
];

/** "30 June 2022", "June 30, 2022", «июнь 2022 года»: a month's name, a year, perhaps a day, in any order. */
function fromWords(text: string, tags: readonly string[]): PartialDate | undefined {
  const words = text.split(/[\s,.]+/u).filter((word) => word !== "" && !/^(?:г|год|года|году|of|de)$/u.test(word));
  const [year, ...moreYears] = words.filter((word) => /^\d{4}$/u.test(word));
  const [day, ...moreDays] = words.filter((word) => /^\d{1,2}(?:st|nd|rd|th)?$/u.test(word));
  const [name, ...moreNames] = words.filter((word) => !/^\d/u.test(word));
  if (moreYears.length > 0 || moreDays.length > 0 || moreNames.length > 0 || year === undefined) return undefined;
  const month = name === undefined ? undefined : monthOf(name, tags);
  if (month === undefined && (name !== undefined || day !== undefined)) return undefined;
  if (words.length !== [year, day, name].filter((part) => part !== undefined).length) return undefined;
  return composed({ year, month, day: day?.replace(/\D+$/u, "") });
}

/**
 * The date that a reader typed, as precisely as it is known, in any usual notation: 2022-06-30, 30.06.2022, 30/6/2022,
 * 2022年6月30日, 30 June 2022, июнь 2022 года, 2022. None where the text is no real date of 1900–2100.
 *
 * @param tags languages whose names of months are known
 */
export function typedDate(text: string, tags: readonly string[]): PartialDate | undefined {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/[-./]$/u, "");
  for (const notation of IN_FIGURES) {
    const parts = notation.exec(plain)?.groups;
    if (parts) return composed(parts);
  }
  return fromWords(plain, tags);
}
