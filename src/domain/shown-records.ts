import type { Agreement, Program, SectorGoal, TrackerEvent, TradeMetric } from "#contract/records.ts";
import type { EvidenceFilter } from "#contract/vocabulary.ts";
import { visibleAgreements, visibleEvents, visibleGoals, visibleMetrics, visiblePrograms } from "./evidence.ts";

/** The records of one partnership that a view has; a list is absent while its document has not come or has failed. */
export interface ShownRecords {
  readonly agreements?: readonly Agreement[] | undefined;
  readonly programs?: readonly Program[] | undefined;
  readonly events?: readonly TrackerEvent[] | undefined;
  readonly goals?: readonly SectorGoal[] | undefined;
  readonly metrics?: readonly TradeMetric[] | undefined;
}

/** Every list as the evidence filter leaves it; absent lists stay absent (contract §2 Evidence filter). */
export function seenThrough(records: ShownRecords, filter: EvidenceFilter): ShownRecords {
  return {
    agreements: records.agreements && visibleAgreements(records.agreements, filter),
    programs: records.programs && visiblePrograms(records.programs, filter),
    events: records.events && visibleEvents(records.events, filter),
    goals: records.goals && visibleGoals(records.goals, filter),
    metrics: records.metrics && visibleMetrics(records.metrics, filter),
  };
}
