import * as v from "valibot";
import { day } from "#contract/dates.ts";
import { Program } from "#contract/records.ts";
import { columnsOf, judgeAll } from "#domain/program-columns.ts";
import { type Tally, tallyAll } from "#domain/tallies.ts";
import { embeddedShelf } from "#mocks/embedded.ts";

/** The programs of Moscow and Beijing as the mock answers them. */
export async function embeddedPrograms(): Promise<readonly Program[]> {
  const stored = await embeddedShelf("moscow-beijing/programs.json");
  const envelope: unknown = JSON.parse(new TextDecoder().decode(stored?.bytes));
  return v.parse(v.object({ data: v.array(Program) }), envelope).data;
}

/** The figures over all of them at a day. */
export function tallyOf(programs: readonly Program[], asOf: string): Tally {
  const columns = columnsOf(programs);
  return tallyAll(columns, judgeAll(columns, day(asOf)));
}
