import type { FullDate } from "#contract/dates.ts";
import type { NoteGroup } from "#contract/listed-figures.ts";
import type { Observation, SectorGoal, TradeMetric } from "#contract/records.ts";
import { effectiveEvidence } from "./evidence.ts";
import { observationsUpTo } from "./series-points.ts";

/** What a note at a value is about, as far as the value tells. */
export function noteGroup(record: SectorGoal | TradeMetric, observation: Observation): NoteGroup {
  if (observation.value === null) return "missing";
  return effectiveEvidence(record, observation) === "estimated" ? "derived" : "published";
}

/** The values up to D at which a note stands, in the order of time. */
export function notedObservations(record: SectorGoal | TradeMetric, asOf: FullDate): readonly Observation[] {
  return observationsUpTo(record, asOf).filter(({ note }) => note !== undefined);
}
