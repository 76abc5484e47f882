import type { Program } from "#contract/records.ts";
import { effectiveSourceIds } from "./evidence.ts";

/** Every source that the program, its milestones and its declared states rest on, each once. */
export function programSourceIds(program: Program): readonly string[] {
  return [
    ...new Set([
      ...program.sourceIds,
      ...program.milestones.flatMap((milestone) => effectiveSourceIds(program, milestone)),
      ...(program.states ?? []).flatMap(({ sourceIds }) => sourceIds ?? []),
    ]),
  ];
}
