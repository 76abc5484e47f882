/**
 * Days and partial dates on the proleptic Gregorian calendar, without time zones (contract §1 Scalar types, §2 Partial dates).
 * A day is a string `YYYY-MM-DD`, so that days compare with `<`; a day number counts days since 1970-01-01.
 */

declare const fullDate: unique symbol;

/** A real calendar day `YYYY-MM-DD`, years 1900–2100. */
export type FullDate = string & { readonly [fullDate]: true };

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: stands for all its days. */
export type PartialDate = string;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month, 1 ≤ month ≤ 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

const ZERO = 48;
const HYPHEN = 45;

/** The number that `count` decimal digits from `at` on make, or NaN. */
function digits(text: string, at: number, count: number): number {
  let number = 0;
  for (let index = at; index < at + count; index += 1) {
    const digit = text.charCodeAt(index) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Whether the text is a PartialDate: EDTF level 0, a real date, years 1900–2100. */
export function isPartialDate(text: string): text is PartialDate {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return false;
  const year = digits(text, 0, 4);
  if (!(year >= 1900 && year <= 2100)) return false;
  if (length === 4) return true;
  const month = digits(text, 5, 2);
  if (text.charCodeAt(4) !== HYPHEN || !(month >= 1 && month <= 12)) return false;
  if (length === 7) return true;
  const dayOfMonth = digits(text, 8, 2);
  return text.charCodeAt(7) === HYPHEN && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

/** Whether the text is a FullDate. */
export function isFullDate(text: string): text is FullDate {
  return text.length === 10 && isPartialDate(text);
}

/**
 * The text as a day.
 * @throws RangeError when it is no real day of 1900–2100
 */
export function day(text: string): FullDate {
  if (!isFullDate(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

const pad = (n: number) => String(n).padStart(2, "0");

function compose(year: number, month: number, dayOfMonth: number): FullDate {
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(dayOfMonth)}` as FullDate;
}

/** First of the days that a partial date stands for. */
export function firstDay(date: PartialDate): FullDate {
  return (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date) as FullDate;
}

/** Last of the days that a partial date stands for. */
export function lastDay(date: PartialDate): FullDate {
  if (date.length === 4) return `${date}-12-31` as FullDate;
  if (date.length === 7) return `${date}-${daysInMonth(digits(date, 0, 4), digits(date, 5, 2))}` as FullDate;
  return date as FullDate;
}

/** Whether something dated has happened by the as-of day: its last day ≤ D. */
export function happenedBy(date: PartialDate, asOf: FullDate): boolean {
  return lastDay(date) <= asOf;
}

/** Whether something has begun by the as-of day: its first day ≤ D. */
export function begunBy(date: PartialDate, asOf: FullDate): boolean {
  return firstDay(date) <= asOf;
}

/** Howard Hinnant's days_from_civil. */
function civilNumber(givenYear: number, month: number, dayOfMonth: number): number {
  const year = givenYear - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Days since 1970-01-01; negative before. */
export function dayNumber(date: FullDate): number {
  return firstNumber(date);
}

/** Day number of the first day of a partial date, without making that day. */
export function firstNumber(date: PartialDate): number {
  const { length } = date;
  return civilNumber(digits(date, 0, 4), length > 4 ? digits(date, 5, 2) : 1, length > 7 ? digits(date, 8, 2) : 1);
}

/** Day number of the last day of a partial date, without making that day. */
export function lastNumber(date: PartialDate): number {
  if (date.length === 10) return firstNumber(date);
  const year = digits(date, 0, 4);
  if (date.length === 4) return civilNumber(year, 12, 31);
  const month = digits(date, 5, 2);
  return civilNumber(year, month, daysInMonth(year, month));
}

/** The day with that number: the inverse of `dayNumber`. Howard Hinnant's civil_from_days. */
export function dayOfNumber(number: number): FullDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return compose(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

/** Days from one day to another: `to` − `from`. */
export function daysBetween(from: FullDate, to: FullDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day so many days later, kept within 1900–2100. */
export function addDays(date: FullDate, days: number): FullDate {
  return dayOfNumber(Math.min(LAST_NUMBER, Math.max(FIRST_NUMBER, dayNumber(date) + days)));
}

/** The same day of a later month, or that month's last day; kept within 1900–2100. */
export function addMonths(date: FullDate, months: number): FullDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  if (year < 1900) return "1900-01-01" as FullDate;
  if (year > 2100) return "2100-12-31" as FullDate;
  const month = (index % 12) + 1;
  return compose(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)));
}

/** Last day of the day's month. */
export function endOfMonth(date: FullDate): FullDate {
  return lastDay(date.slice(0, 7));
}

const FIRST_NUMBER = dayNumber("1900-01-01" as FullDate);
const LAST_NUMBER = dayNumber("2100-12-31" as FullDate);
