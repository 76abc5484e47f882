import type { PartialDate } from "#contract/dates.ts";
import { frequencyOf, type Period } from "#contract/periods.ts";
import type { InterfaceLanguage } from "#contract/vocabulary.ts";
import { INTL_TAGS } from "./numbers.ts";

const GAP = "\u00A0";

interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

function partsOf(date: PartialDate): Parts {
  const [year = "", month, day] = date.split("-");
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** What differs between languages in writing a date; months are 1 … 12. */
interface DateStyle {
  readonly short: (parts: Parts) => string;
  readonly long: (parts: Parts) => string;
  /** After a preposition that rules the genitive: «с июня 2006 года». */
  readonly genitive: (parts: Parts) => string;
  readonly years: (from: number, to: number) => string;
  readonly yearsInTitle: (from: number, to: number) => string;
  /** Days or months that differ only in what `from` still tells. */
  readonly range: (from: Parts, to: Parts) => string;
  readonly quarter: (year: number, quarter: number) => string;
  readonly quarterShort: (year: number, quarter: number) => string;
  readonly monthShort: (month: number) => string;
}

const pad = (n: number) => String(n).padStart(2, "0");

/** Names of months in the form that a pattern of Intl gives; made when first asked for. */
function monthNames(lang: InterfaceLanguage, options: Intl.DateTimeFormatOptions): (month: number) => string {
  let names: readonly string[] | undefined;
  return (month) => {
    if (!names) {
      // en-US, because British abbreviations have "Sept" among three letters
      const tag = lang === "en" ? "en-US" : INTL_TAGS[lang];
      const format = new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...options });
      names = Array.from({ length: 12 }, (_, index) => {
        const parts = format.formatToParts(Date.UTC(2001, index, 15));
        return parts.find(({ type }) => type === "month")?.value ?? "";
      });
    }
    return names[month - 1] ?? "";
  };
}

const sameMonth = (from: Parts, to: Parts) => from.day !== undefined && from.month === to.month;

function russian(): DateStyle {
  const name = monthNames("ru", { month: "long" });
  const genitiveName = monthNames("ru", { month: "long", day: "numeric" });
  const full = (year: number, month: number, day: number) => `${day}${GAP}${genitiveName(month)} ${year}${GAP}года`;
  const long = ({ year, month, day }: Parts) => {
    if (month === undefined) return `${year}${GAP}год`;
    return day === undefined ? `${name(month)} ${year}${GAP}года` : full(year, month, day);
  };
  return {
    short: ({ year, month, day }) =>
      [...(day === undefined ? [] : [pad(day)]), ...(month === undefined ? [] : [pad(month)]), year].join("."),
    long,
    genitive: ({ year, month, day }) => {
      if (month === undefined) return `${year}${GAP}года`;
      return day === undefined ? `${genitiveName(month)} ${year}${GAP}года` : full(year, month, day);
    },
    years: (from, to) => `${from}–${to}${GAP}годы`,
    yearsInTitle: (from, to) => `${from}–${to}${GAP}годы`,
    range: (from, to) => {
      const { month = 1, day } = from;
      if (day === undefined) return `${name(month)}${GAP}– ${long(to)}`;
      return sameMonth(from, to) ? `${day}–${long(to)}` : `${day}${GAP}${genitiveName(month)}${GAP}– ${long(to)}`;
    },
    quarter: (year, quarter) => `${ROMAN[quarter - 1]}${GAP}квартал ${year}${GAP}года`,
    quarterShort: (year, quarter) => `${ROMAN[quarter - 1]}${GAP}кв. ${year}`,
    monthShort: monthNames("ru", { month: "short" }),
  };
}

const ROMAN = ["I", "II", "III", "IV"] as const;
const HAN_QUARTERS = ["一", "二", "三", "四"] as const;

function chinese(): DateStyle {
  const long = ({ year, month, day }: Parts) =>
    `${year}年${month === undefined ? "" : `${month}月`}${day === undefined ? "" : `${day}日`}`;
  return {
    short: (parts) =>
      parts.day === undefined ? long(parts) : `${parts.year}-${pad(parts.month ?? 1)}-${pad(parts.day)}`,
    long,
    genitive: long,
    years: (from, to) => `${from}—${to}年`,
    yearsInTitle: (from, to) => `${from}年至${to}年`,
    range: (from, to) => {
      const end = sameMonth(from, to) ? `${to.day}日` : long(to).slice(5);
      return `${long(from)}—${end}`;
    },
    quarter: (year, quarter) => `${year}年第${HAN_QUARTERS[quarter - 1]}季度`,
    quarterShort: (year, quarter) => `${year}年${HAN_QUARTERS[quarter - 1]}季度`,
    monthShort: (month) => `${month}月`,
  };
}

function english(): DateStyle {
  const name = monthNames("en", { month: "long" });
  const monthShort = monthNames("en", { month: "short" });
  const written = ({ year, month, day }: Parts, named: (month: number) => string) =>
    [
      ...(day === undefined ? [] : [`${day}${GAP}${month === undefined ? "" : named(month)}`]),
      ...(day === undefined && month !== undefined ? [named(month)] : []),
      year,
    ].join(" ");
  const long = (parts: Parts) => written(parts, name);
  return {
    short: (parts) => written(parts, monthShort).replaceAll(" ", GAP),
    long,
    genitive: long,
    years: (from, to) => `${from}–${to}`,
    yearsInTitle: (from, to) => `${from}–${to}`,
    range: (from, to) => {
      const { month = 1, day } = from;
      if (day === undefined) return `${name(month)}${GAP}– ${long(to)}`;
      return sameMonth(from, to) ? `${day}–${long(to)}` : `${day}${GAP}${name(month)}${GAP}– ${long(to)}`;
    },
    quarter: (year, quarter) => `Q${quarter} ${year}`,
    quarterShort: (year, quarter) => `Q${quarter}${GAP}${year}`,
    monthShort,
  };
}

const STYLES = { ru: russian, zh: chinese, en: english } as const;

export interface DateFormats {
  /** For tables: 31.12.2022 · 2022-12-31 · 31 Dec 2022; as much as is known. */
  readonly date: (date: PartialDate) => string;
  /** 31 декабря 2022 года · 2022年12月31日 · 31 December 2022; «июнь 2006 года», «2006 год». */
  readonly dateLong: (date: PartialDate) => string;
  /** As `dateLong`: the nominative where the day is not known. */
  readonly dateInSentence: (date: PartialDate) => string;
  /** As `dateLong`, in the genitive: «с июня 2006 года», «до 2006 года». */
  readonly dateGenitive: (date: PartialDate) => string;
  /** 31 октября – 3 ноября 2017 года; without `to`, or with the same, one date. */
  readonly range: (from: PartialDate, to?: PartialDate) => string;
  /** 2021–2023 годы · 2021—2023年 · 2021–2023. */
  readonly years: (from: number | string, to: number | string) => string;
  /** As `years`, for the title of a paper: 2021年至2023年. */
  readonly yearsInTitle: (from: number | string, to: number | string) => string;
  /** 2021 год, IV квартал 2021 года, ноябрь 2021 года. */
  readonly period: (period: Period) => string;
  /** For axes and tables: 2021, IV кв. 2021, 11.2021. */
  readonly periodShort: (period: Period) => string;
  /** янв. · 1月 · Jan; months are 1 … 12. */
  readonly monthShort: (month: number) => string;
}

/** Dates of one language; parts of a date that are not known are left out, never made up. */
export function dateFormats(lang: InterfaceLanguage): DateFormats {
  const style = STYLES[lang]();
  const dateLong = (date: PartialDate) => style.long(partsOf(date));
  const date = (text: PartialDate) => style.short(partsOf(text));
  const inYears = (write: DateStyle["years"]) => (from: number | string, to: number | string) =>
    Number(from) === Number(to) ? style.long({ year: Number(from) }) : write(Number(from), Number(to));
  const years = inYears(style.years);
  const quarterOf = (period: Period) => [Number(period.slice(0, 4)), Number(period.slice(6))] as const;
  return {
    date,
    dateLong,
    dateInSentence: dateLong,
    dateGenitive: (text) => style.genitive(partsOf(text)),
    range: (from, to) => {
      if (to === undefined || to === from) return dateLong(from);
      const [first, last] = [partsOf(from), partsOf(to)];
      if (from.length === 4 && to.length === 4) return years(from, to);
      if (from.length === to.length && first.year === last.year) return style.range(first, last);
      return lang === "zh" ? `${dateLong(from)}—${dateLong(to)}` : `${dateLong(from)}${GAP}– ${dateLong(to)}`;
    },
    years,
    yearsInTitle: inYears(style.yearsInTitle),
    period: (period) => (frequencyOf(period) === "Q" ? style.quarter(...quarterOf(period)) : dateLong(period)),
    periodShort: (period) => {
      if (frequencyOf(period) === "Q") return style.quarterShort(...quarterOf(period));
      return period.length === 4 ? period : date(period);
    },
    monthShort: style.monthShort,
  };
}
