import type { FigureRequest } from "#contract/figures.ts";
import type { ConditionParam } from "./programs-conditions.ts";

/** The programs that would remain with this value under the other conditions. */
export function facetWhy(param: ConditionParam, id: string): FigureRequest {
  return { kind: "tally", figure: "programs", scope: { [param]: [id] } };
}
