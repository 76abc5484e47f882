import ical, { escape, ICalEventTransparency } from "ical-generator";
import { type FullDate, dayNumber, dayOfNumber, isFullDate } from "#contract/dates.ts";
import type { CalendarEntry, DocumentStamp } from "./calendar-entries.ts";

const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:Z|([+-]\d{2}):?(\d{2})?)$/;

/** Control characters that RFC 5545 forbids in text; the library writes line ends as `\n`. */
const FORBIDDEN = /(?![\t\r\n])\p{Cc}/gu;

/** An instant that every engine reads: `generatedAt` without fractions, else the first moment (UTC) of `asOf`. */
function stampOf({ generatedAt = "", asOf }: DocumentStamp): string {
  const [, date = "", time = "", hours, minutes = "00"] = INSTANT.exec(generatedAt) ?? [];
  if (!isFullDate(date)) return `${asOf}T00:00:00Z`;
  return `${date}T${time}${hours === undefined ? "Z" : `${hours}:${minutes}`}`;
}

/** The day after, also after the last day that the contract knows: RFC 5545 ends before `DTEND`. */
function dayAfter(date: FullDate): FullDate {
  return dayOfNumber(dayNumber(date) + 1);
}

const plain = (text: string) => text.replaceAll(FORBIDDEN, " ");

/**
 * The entries as an iCalendar file (RFC 5545): all-day, CRLF, lines folded at 75 octets. Nothing in it depends on clock,
 * zone or chance: the same entries give the same file.
 *
 * @param title name of the calendar where a program shows one
 * @see contract §3 Exports
 */
export function icsText(entries: readonly CalendarEntry[], title: string): string {
  const calendar = ical({
    prodId: "//twin-city-cooperation-tracker//calendar//EN",
    name: escape(plain(title), false),
  });
  for (const { uid, firstOn, lastOn, summary, description, meta } of entries) {
    calendar.createEvent({
      id: uid,
      allDay: true,
      start: firstOn,
      end: dayAfter(lastOn),
      stamp: stampOf(meta),
      summary: plain(summary),
      description: plain(description),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
