import { dayNumber, isFullDate } from "#contract/dates.ts";

/** Longest wait that a server is granted (contract §1, Envelope). */
const LONGEST_SECONDS = 3600;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const IMF_FIXDATE = /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;

/** Seconds since 1970 of an HTTP date in the form that RFC 9110 §5.6.7 lets a server send. */
function epochSeconds(text: string): number | undefined {
  const [, dayOfMonth, month = "", year, hours, minutes, seconds] = IMF_FIXDATE.exec(text) ?? [];
  const date = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, "0")}-${dayOfMonth}`;
  if (!isFullDate(date)) return undefined;
  return dayNumber(date) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/**
 * Seconds that a `Retry-After` asks to wait, 0…3600; none where there is none or it cannot be read. One that names an
 * hour is held against the server's own `Date`, which no wrong clock of the reader's can bend.
 *
 * @param nowMs milliseconds since 1970, asked for only where the server does not tell
 */
export function retryAfterSeconds(headers: Headers, nowMs?: () => number): number | undefined {
  const text = headers.get("Retry-After")?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Math.min(LONGEST_SECONDS, Number(text));
  const until = epochSeconds(text);
  if (until === undefined) return undefined;
  const now = epochSeconds(headers.get("Date")?.trim() ?? "") ?? (nowMs ? nowMs() / 1000 : undefined);
  return now === undefined ? undefined : Math.min(LONGEST_SECONDS, Math.max(0, Math.ceil(until - now)));
}
