import type { FullDate } from "#contract/dates.ts";
import type { Program } from "#contract/records.ts";
import { columnsOf, judgeAll } from "#domain/program-columns.ts";
import { type ProgramCriteria, filterPrograms } from "#domain/program-filter.ts";

/** The programs that the conditions leave at D. */
export function countedPrograms(
  programs: readonly Program[],
  criteria: ProgramCriteria,
  asOf: FullDate,
): readonly Program[] {
  const judged = judgeAll(columnsOf(programs), asOf);
  return filterPrograms(programs, judged, criteria).flatMap((index) => programs[index] ?? []);
}
