import type {
  AgreementStatus,
  DocumentName,
  Evidence,
  EvidenceFilter,
  Health,
  MilestoneStatus,
  ProgramState,
} from "#contract/vocabulary.ts";
import { healthCount } from "./health-count.ts";

/** The contract's values and columns in words (design §10). */
export const words = {
  health: {
    stopped: "stopped",
    paused: "paused",
    done: "done",
    "not-started": "not started",
    unreported: "unreported",
    late: "late",
    "at-risk": "at risk",
    "on-track": "on track",
  } satisfies Record<Health, string>,
  healthCount,
  programState: {
    active: "active",
    paused: "paused",
    cancelled: "cancelled",
    completed: "completed",
  } satisfies Record<ProgramState, string>,
  milestoneStatus: {
    cancelled: "cancelled",
    reached: "reached",
    overdue: "overdue",
    pending: "pending",
  } satisfies Record<MilestoneStatus, string>,
  agreementStatus: {
    unsigned: "not signed",
    ended: "ended",
    upcoming: "not yet in force",
    expired: "expired",
    "in-force": "in force",
    "term-unknown": "term not known",
  } satisfies Record<AgreementStatus, string>,
  evidence: {
    official: "official",
    reported: "reported",
    estimated: "estimated",
    illustrative: "illustrative",
  } satisfies Record<Evidence, string>,
  evidenceFilter: {
    all: "all data",
    sourced: "sourced only",
    official: "official only",
  } satisfies Record<EvidenceFilter, string>,
  view: {
    overview: "Overview",
    programs: "Programmes",
    timeline: "Timeline",
    sectors: "Sectors",
    trade: "Trade",
    agreements: "Agreements",
    events: "Events",
    sources: "Sources and data quality",
    briefing: "Briefing",
    present: "Present",
    partnerships: "Partnerships",
  },
  viewShort: {
    sources: "Sources",
  },
  document: {
    partnerships: "list of partnerships",
    partnership: "partnership",
    agreements: "agreements",
    programs: "programmes",
    "sector-goals": "sector goals",
    "trade-metrics": "trade series",
    events: "events",
    sources: "sources",
  } satisfies Record<DocumentName | "partnerships", string>,
};
