/** The contract's closed lists, in the order that sorting follows (contract §1 Records, §2, §3 Sorting). */

export const EVIDENCE = ["official", "reported", "estimated", "illustrative"] as const;
export type Evidence = (typeof EVIDENCE)[number];

export const EVIDENCE_FILTERS = ["all", "sourced", "official"] as const;
export type EvidenceFilter = (typeof EVIDENCE_FILTERS)[number];

export const AGREEMENT_KINDS = ["friendship", "programme", "memorandum", "sector", "commercial", "other"] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

export const AGREEMENT_FORMATS = ["in-person", "videoconference", "hybrid", "correspondence"] as const;
export type AgreementFormat = (typeof AGREEMENT_FORMATS)[number];

export const AGREEMENT_STATUSES = ["unsigned", "ended", "upcoming", "expired", "in-force", "term-unknown"] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/** Program at D, in the order of its rules. */
export const HEALTHS = [
  "stopped",
  "paused",
  "done",
  "not-started",
  "unreported",
  "late",
  "at-risk",
  "on-track",
] as const;
export type Health = (typeof HEALTHS)[number];

export const PROGRAM_STATES = ["active", "paused", "cancelled", "completed"] as const;
export type ProgramState = (typeof PROGRAM_STATES)[number];

export const MILESTONE_STATUSES = ["cancelled", "reached", "overdue", "pending"] as const;
export type MilestoneStatus = (typeof MILESTONE_STATUSES)[number];

export const GOAL_STATUSES = ["no-data", "achieved", "unreported", "missed", "on-track", "behind"] as const;
export type GoalStatus = (typeof GOAL_STATUSES)[number];

export const DIRECTIONS = ["increase", "decrease"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const EVENT_KINDS = [
  "visit",
  "signing",
  "forum",
  "contest",
  "festival",
  "opening",
  "anniversary",
  "delivery",
  "other",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const EVENT_STATUSES = ["past", "current", "upcoming"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const FLOWS = ["export", "import", "turnover", "balance", "investment", "visitors", "other"] as const;
export type Flow = (typeof FLOWS)[number];

export const MEASURES = ["value", "growth", "share"] as const;
export type Measure = (typeof MEASURES)[number];

export const FREQUENCIES = ["A", "Q", "M"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export const TRADE_MODES = ["level", "yoy", "index", "share", "balance", "sum12"] as const;
export type TradeMode = (typeof TRADE_MODES)[number];

export const SOURCE_KINDS = ["official", "press", "statistics", "research", "reference"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const CHANGE_KINDS = ["agreement", "program", "milestone", "event", "goal", "trade"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The languages that the interface speaks; data may come in others too. */
export const INTERFACE_LANGUAGES = ["ru", "zh", "en"] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The documents of one partnership, by the stem of their file names (contract §1). */
export const DOCUMENT_NAMES = [
  "partnership",
  "agreements",
  "programs",
  "sector-goals",
  "trade-metrics",
  "events",
  "sources",
] as const;
export type DocumentName = (typeof DOCUMENT_NAMES)[number];
