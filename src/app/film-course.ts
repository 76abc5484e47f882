import { type FullDate, dayNumber, dayOfNumber, firstDay, lastDay } from "#contract/dates.ts";
import type { Agreement, TrackerEvent } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";

/** How many times as fast as a month in 0.4 s. */
export const FILM_SPEEDS = [0.5, 1, 2, 4] as const;
export type FilmSpeed = (typeof FILM_SPEEDS)[number];

const DAYS_PER_MS = 30.4375 / 400;
/** Between two stops, where the film steps instead of gliding. */
const STEP_MS = 1600;

/** A day on which something happened. */
export interface FilmStop {
  readonly on: FullDate;
  readonly titles: readonly LocalizedText[];
}

/** First and last day of a film. */
export interface FilmDays {
  readonly firstOn: FullDate;
  readonly lastOn: FullDate;
}

/** The days of a film on which something was signed, began or happened, each once, in their order. */
export function filmStops(
  { agreements, events }: { readonly agreements: readonly Agreement[]; readonly events: readonly TrackerEvent[] },
  { firstOn, lastOn }: FilmDays,
): readonly FilmStop[] {
  const byDay = new Map<FullDate, LocalizedText[]>();
  const happened = [
    ...agreements.map(({ signedOn, title }) => ({ on: lastDay(signedOn), title })),
    ...events.map(({ on, title }) => ({ on: firstDay(on), title })),
  ];
  for (const { on, title } of happened) {
    if (on < firstOn || on > lastOn) continue;
    const titles = byDay.get(on) ?? [];
    titles.push(title);
    byDay.set(on, titles);
  }
  return [...byDay].map(([on, titles]) => ({ on, titles })).toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** The stop at a day or the last one before it. */
export function stopAt(stops: readonly FilmStop[], on: FullDate): FilmStop | undefined {
  return stops.findLast((stop) => stop.on <= on);
}

/** Where one step leads: to the next stop or the one before, at the ends to the ends of the film. */
export function filmStep(
  on: FullDate,
  step: 1 | -1,
  course: FilmDays & { readonly stops: readonly FilmStop[] },
): FullDate {
  const { stops, firstOn, lastOn } = course;
  if (step > 0) return stops.find((stop) => stop.on > on)?.on ?? lastOn;
  return stops.findLast((stop) => stop.on < on)?.on ?? firstOn;
}

/** How a film moves on: the place it has reached, as a day number with the parts of the day passed, and when. */
export interface FilmPlace {
  readonly day: number;
  readonly atMs: number;
}

/** The place after the film has glided on until `atMs`, not past its last day. */
export function glided(
  { day, atMs }: FilmPlace,
  nowMs: number,
  { speed, lastOn }: { speed: FilmSpeed; lastOn: FullDate },
): FilmPlace {
  // a page that was in the background goes on where it was, not where it would have been
  const passedMs = Math.min(Math.max(0, nowMs - atMs), 100);
  return { day: Math.min(dayNumber(lastOn), day + passedMs * DAYS_PER_MS * speed), atMs: nowMs };
}

/** The day that a place lies in. */
export function dayAt({ day }: FilmPlace): FullDate {
  return dayOfNumber(Math.floor(day));
}

/** How long the film stays at a stop where it steps. */
export function stopMs(speed: FilmSpeed): number {
  return STEP_MS / speed;
}
