import type { Program } from "#contract/records.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import { columnsOf, judgeAll } from "#domain/program-columns.ts";
import { filterPrograms } from "#domain/program-filter.ts";
import { type Scene, valuesOf } from "./slide-view.ts";

const given = (values: readonly string[]) => (values.length > 0 ? values : undefined);

/** The programmes that a slide's parameters leave; the same array where there are none. */
export function countedPrograms({ records: { programs = [] }, slide, asOf }: Scene): readonly Program[] {
  const healths = HEALTHS.filter((health) => valuesOf(slide, "health").includes(health));
  const criteria = {
    sector: given(valuesOf(slide, "sector")),
    lead: given(valuesOf(slide, "lead")),
    agreement: given(valuesOf(slide, "agreement")),
    health: given(healths),
    q: slide.params.get("q"),
    from: slide.params.get("from"),
    to: slide.params.get("to"),
  };
  if (Object.values(criteria).every((value) => value === undefined)) return programs;
  return filterPrograms(programs, judgeAll(columnsOf(programs), asOf), criteria).flatMap((at) => programs[at] ?? []);
}
