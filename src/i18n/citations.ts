import type { PartialDate } from "#contract/dates.ts";
import { dateFormats } from "./dates.ts";

/** The rules of quotation that readers are asked for: Russian, Chinese, and the most usual in English. */
export const CITATION_STYLES = ["gost", "gbt", "apa"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Something to be cited: a view of the tracker, or a source that it rests on. */
export interface CitedWork {
  readonly title: string;
  /** Who answers for it. */
  readonly publisher: string;
  /** The site that it is a page of, where that is not the publisher's. */
  readonly site?: string | undefined;
  /** Of a view: its as-of day. */
  readonly publishedOn?: PartialDate | undefined;
  readonly url?: string | undefined;
  /** The day on which it was read, as the reader's calendar has it. */
  readonly accessedOn: PartialDate;
  /** Figures that change with what is published: their day of reading belongs into every style. */
  readonly isDataset: boolean;
}

/** Ends with one full stop, whatever the text ends with. */
function stopped(text: string): string {
  return /[.?!。？！…]$/u.test(text) ? text : `${text}.`;
}

function unstopped(text: string): string {
  return text.replace(/[.。]+$/u, "");
}

/** The year, and the day or month in it, as far as they are known. */
function gostDay(date: PartialDate): readonly string[] {
  const [year = "", ...rest] = date.split("-");
  const [named = ""] = dateFormats("ru").dateLong(date).split(` ${year}`);
  return rest.length === 0 ? [year] : [year, named];
}

/** ГОСТ Р 7.0.100–2018: a part of a site; without an address it is not known how the text is read, and so not said. */
function gost({ title, publisher, site, publishedOn, url, accessedOn, isDataset }: CitedWork): string {
  const { date } = dateFormats("ru");
  const day = publishedOn === undefined || isDataset ? [] : gostDay(publishedOn);
  const head = [unstopped(title)];
  if (isDataset && publishedOn !== undefined) head.push(` : данные на ${date(publishedOn)}`);
  if (site !== undefined || url === undefined) head.push(` / ${unstopped(publisher)}`);
  if (url === undefined) return [head.join(""), ...day, "Текст."].join(". – ");
  const whole = `Текст : электронный // ${site ?? unstopped(publisher)} : [сайт]`;
  return [head.join(""), whole, ...day, `URL: ${url} (дата обращения: ${date(accessedOn)}).`].join(". – ");
}

/** GB/T 7714—2015: 题名[文献类型标识/载体]. (日期)[引用日期]. 获取路径. */
function gbt({ title, publisher, publishedOn, url, accessedOn, isDataset }: CitedWork): string {
  const kind = isDataset ? "DB" : "EB";
  const head = `${unstopped(publisher)}. ${unstopped(title)}`;
  if (url === undefined) return `${head}[Z]. ${publishedOn ?? "[日期不详]"}.`;
  const published = publishedOn === undefined ? "" : `(${publishedOn})`;
  return `${head}[${kind}/OL]. ${published}[${accessedOn}]. ${url}.`;
}

/** 2022, December 31; less where less is known. */
function apaDate(date: PartialDate): string {
  const [year = "", ...rest] = date.split("-");
  if (rest.length === 0) return year;
  const [named = ""] = dateFormats("en").dateLong(date).split(` ${year}`);
  const [day, month = day] = named.split("\u00A0");
  return rest.length === 1 ? `${year}, ${named}` : `${year}, ${month} ${day}`;
}

function apaDay(date: PartialDate): string {
  const [year = "", rest = ""] = apaDate(date).split(", ");
  return rest === "" ? year : `${rest}, ${year}`;
}

/** APA, 7th edition: who, when, what, where. */
function apa({ title, publisher, site, publishedOn, url, accessedOn, isDataset }: CitedWork): string {
  const when = publishedOn === undefined ? "n.d." : apaDate(publishedOn);
  const what = isDataset ? `${unstopped(title)} [Data set].` : stopped(title);
  const where = site === undefined ? [] : [stopped(site)];
  const read = isDataset ? `Retrieved ${apaDay(accessedOn)}, from ${url ?? ""}` : url;
  return [`${stopped(publisher)} (${when}).`, what, ...where, ...(url === undefined ? [] : [read])].join(" ");
}

const WRITERS: Readonly<Record<CitationStyle, (work: CitedWork) => string>> = { gost, gbt, apa };

/**
 * The work as a list of references has it. The fixed words are the style's own, whatever the reader's language; title and
 * publisher stay in the language in which they were read.
 */
export function citation(style: CitationStyle, work: CitedWork): string {
  return WRITERS[style](work).replaceAll("\u00A0", " ");
}

const pad = (count: number, length: number) => String(count).padStart(length, "0");

/** The day of an instant (ms) as the reader's calendar has it. */
export function dayOfInstant(instantAt: number): PartialDate {
  const instant = new Date(instantAt);
  return `${pad(instant.getFullYear(), 4)}-${pad(instant.getMonth() + 1, 2)}-${pad(instant.getDate(), 2)}`;
}
