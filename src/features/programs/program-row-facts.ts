import { type FullDate, type PartialDate, dayNumber, lastDay } from "#contract/dates.ts";
import type { Program } from "#contract/records.ts";
import type { Health } from "#contract/vocabulary.ts";
import { programHealth } from "#domain/health.ts";
import { milestoneStatus, overdueDays } from "#domain/milestones.ts";

/** What the column of dates says of a program at D. */
export type NextDate =
  | { readonly kind: "overdue"; readonly milestoneId: string; readonly days: number; readonly health: Health }
  | {
      readonly kind: "due" | "doneOn" | "pausedSince" | "stoppedOn" | "startsOn" | "endsOn" | "lastReport";
      readonly on: PartialDate;
    }
  | { readonly kind: "neverReported" };

function latest(dates: readonly PartialDate[]): PartialDate | undefined {
  return dates.toSorted((a, b) => dayNumber(lastDay(b)) - dayNumber(lastDay(a)))[0];
}

/** The earliest planned date that is still open at D. */
export function nextDue(program: Program, asOf: FullDate): PartialDate | undefined {
  const open = program.milestones.flatMap((milestone) =>
    milestone.due !== undefined && milestoneStatus(milestone, asOf) === "pending" ? [milestone.due] : [],
  );
  return open.toSorted((a, b) => dayNumber(lastDay(a)) - dayNumber(lastDay(b)))[0];
}

function doneOn(program: Program, asOf: FullDate): PartialDate | undefined {
  const { declared } = programHealth(program, asOf);
  if (declared?.state === "completed") return declared.on;
  return latest(
    program.milestones.flatMap((milestone) =>
      milestone.completedOn !== undefined && milestoneStatus(milestone, asOf) === "reached"
        ? [milestone.completedOn]
        : [],
    ),
  );
}

function worstOverdue(program: Program, asOf: FullDate): { days: number; milestoneId: string } | undefined {
  return program.milestones
    .flatMap((milestone) => {
      const days = overdueDays(milestone, asOf);
      return days === null ? [] : [{ days, milestoneId: milestone.id }];
    })
    .toSorted((a, b) => b.days - a.days)[0];
}

function openDate(program: Program, health: Health, asOf: FullDate): NextDate | undefined {
  const due = nextDue(program, asOf);
  if (due !== undefined) return { kind: "due", on: due };
  if (health === "not-started") return { kind: "startsOn", on: program.start };
  return program.end === undefined ? undefined : { kind: "endsOn", on: program.end };
}

/** The next thing to come, or what stands in its place: days overdue, the end, or the last that was heard. */
export function nextDate(program: Program, health: Health, asOf: FullDate): NextDate {
  const { declared, lastReportOn } = programHealth(program, asOf);
  const heard: NextDate = lastReportOn ? { kind: "lastReport", on: lastReportOn } : { kind: "neverReported" };
  if (health === "stopped" && declared) return { kind: "stoppedOn", on: declared.on };
  if (health === "paused" && declared) return { kind: "pausedSince", on: declared.on };
  if (health === "done") {
    const on = doneOn(program, asOf);
    return on === undefined ? heard : { kind: "doneOn", on };
  }
  if (health === "unreported") return heard;
  const overdue = worstOverdue(program, asOf);
  if (overdue) return { kind: "overdue", ...overdue, health };
  return openDate(program, health, asOf) ?? heard;
}

/** The first year to which at most `spare` of the counted ones stand before; undefined where nothing is counted. */
function yearPast(counts: ReadonlyMap<number, number>, spare: number, order: 1 | -1): number | undefined {
  let passed = 0;
  for (const [year, count] of [...counts].toSorted(([a], [b]) => order * (a - b))) {
    passed += count;
    if (passed > spare) return year;
  }
  return undefined;
}

/** Days that the bars of the rows share: the years of nearly all of their terms, and of the as-of day. */
export function sharedYears(
  programs: readonly Program[],
  asOf: FullDate,
): { readonly firstYear: number; readonly lastYear: number } {
  const year = (date: PartialDate) => Number(date.slice(0, 4));
  const today = year(asOf);
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  const count = (counts: Map<number, number>, date: PartialDate) =>
    counts.set(year(date), (counts.get(year(date)) ?? 0) + 1);
  for (const { start, end } of programs) {
    count(starts, start);
    count(ends, end ?? start);
  }
  // a few terms of decades must not squeeze all others: they run out of the picture, at most one in twenty
  const spare = Math.floor(programs.length / 20);
  return {
    firstYear: Math.min(today, yearPast(starts, spare, 1) ?? today),
    lastYear: Math.max(today, yearPast(ends, spare, -1) ?? today),
  };
}
