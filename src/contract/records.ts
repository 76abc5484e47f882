import * as v from "valibot";
import * as s from "./scalars.ts";
import * as words from "./vocabulary.ts";

/** What every record but a source carries. */
const vouched = {
  evidence: s.EvidenceLevel,
  sourceIds: v.array(s.Id),
  note: v.exactOptional(s.LocalizedText),
};

/** What a milestone or an observation may carry of its own; else it has its record's. */
const inherited = {
  evidence: v.exactOptional(s.EvidenceLevel),
  sourceIds: v.exactOptional(v.array(s.Id)),
  note: v.exactOptional(s.LocalizedText),
};

const titled = { id: s.Id, title: s.LocalizedText };

export const PartnershipEntry = v.object({ ...titled, href: v.string() });
export type PartnershipEntry = v.InferOutput<typeof PartnershipEntry>;

export const City = v.object({
  id: s.Id,
  name: s.LocalizedText,
  officialName: v.exactOptional(s.LocalizedText),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "country")),
  timeZone: v.pipe(v.string(), v.minLength(1, "time-zone")),
});
export type City = v.InferOutput<typeof City>;

export const Gap = v.object({
  ...titled,
  note: v.exactOptional(s.LocalizedText),
  from: v.exactOptional(s.PartialDate),
  to: v.exactOptional(s.PartialDate),
});
export type Gap = v.InferOutput<typeof Gap>;

export const Partnership = v.object({
  ...titled,
  cities: v.strictTuple([City, City]),
  establishedOn: s.PartialDate,
  sectors: v.array(v.object(titled)),
  languages: v.array(s.LanguageTag),
  publisher: s.LocalizedText,
  licence: v.exactOptional(v.string()),
  contact: v.exactOptional(s.Url),
  leads: v.exactOptional(v.array(v.object({ ...titled, cityId: s.Id }))),
  gaps: v.exactOptional(v.array(Gap)),
  ...vouched,
});
export type Partnership = v.InferOutput<typeof Partnership>;
export type Lead = NonNullable<Partnership["leads"]>[number];
export type Sector = Partnership["sectors"][number];

export const Agreement = v.object({
  ...titled,
  kind: v.picklist(words.AGREEMENT_KINDS),
  signedOn: s.PartialDate,
  validFrom: v.exactOptional(s.PartialDate),
  validTo: v.exactOptional(s.PartialDate),
  signatories: v.array(
    v.object({ name: s.LocalizedText, role: v.exactOptional(s.LocalizedText), cityId: v.exactOptional(s.Id) }),
  ),
  place: v.exactOptional(s.LocalizedText),
  format: v.exactOptional(v.picklist(words.AGREEMENT_FORMATS)),
  sectorIds: v.array(s.Id),
  followsId: v.exactOptional(s.Id),
  openEnded: v.exactOptional(v.boolean()),
  endedOn: v.exactOptional(s.PartialDate),
  text: v.exactOptional(s.Url),
  ...vouched,
});
export type Agreement = v.InferOutput<typeof Agreement>;

export const Milestone = v.object({
  ...titled,
  due: v.exactOptional(s.PartialDate),
  completedOn: v.exactOptional(s.PartialDate),
  cancelledOn: v.exactOptional(s.PartialDate),
  ...inherited,
});
export type Milestone = v.InferOutput<typeof Milestone>;

export const Program = v.object({
  ...titled,
  summary: v.exactOptional(s.LocalizedText),
  agreementId: v.exactOptional(s.Id),
  sectorId: s.Id,
  leadIds: v.exactOptional(v.array(s.Id)),
  start: s.PartialDate,
  end: v.exactOptional(s.PartialDate),
  reportedOn: v.exactOptional(s.PartialDate),
  milestones: v.array(Milestone),
  states: v.exactOptional(
    v.array(
      v.object({
        on: s.PartialDate,
        state: v.picklist(words.PROGRAM_STATES),
        note: v.exactOptional(s.LocalizedText),
        sourceIds: v.exactOptional(v.array(s.Id)),
      }),
    ),
  ),
  budget: v.exactOptional(
    v.object({ amount: s.FiniteNumber, currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, "currency")) }),
  ),
  ...vouched,
});
export type Program = v.InferOutput<typeof Program>;
export type StateReport = NonNullable<Program["states"]>[number];

export const Unit = v.object({
  code: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_./-]{0,31}$/, "unit-code")),
  multiplier: v.exactOptional(
    v.pipe(v.number(), v.integer("multiplier"), v.minValue(-12, "multiplier"), v.maxValue(15, "multiplier")),
  ),
  label: v.exactOptional(s.LocalizedText),
});
export type Unit = v.InferOutput<typeof Unit>;

export const Observation = v.object({
  period: s.Period,
  value: v.nullable(s.FiniteNumber),
  status: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]$/, "observation-status"))),
  ...inherited,
});
export type Observation = v.InferOutput<typeof Observation>;

const GoalPoint = v.object({ period: s.Period, value: s.FiniteNumber });

export const SectorGoal = v.object({
  ...titled,
  sectorId: s.Id,
  cityId: v.exactOptional(s.Id),
  unit: Unit,
  desiredDirection: v.exactOptional(v.picklist(words.DIRECTIONS)),
  baseline: v.exactOptional(GoalPoint),
  target: v.exactOptional(GoalPoint),
  frequency: v.picklist(words.FREQUENCIES),
  observations: v.array(Observation),
  ...vouched,
});
export type SectorGoal = v.InferOutput<typeof SectorGoal>;

export const TradeMetric = v.object({
  ...titled,
  reporter: s.LocalizedText,
  partner: s.LocalizedText,
  flow: v.picklist(words.FLOWS),
  measure: v.picklist(words.MEASURES),
  unit: Unit,
  frequency: v.picklist(words.FREQUENCIES),
  observations: v.array(Observation),
  ...vouched,
});
export type TradeMetric = v.InferOutput<typeof TradeMetric>;

export const TrackerEvent = v.object({
  ...titled,
  on: s.PartialDate,
  until: v.exactOptional(s.PartialDate),
  kind: v.picklist(words.EVENT_KINDS),
  place: v.exactOptional(s.LocalizedText),
  cityIds: v.exactOptional(v.array(s.Id)),
  sectorIds: v.exactOptional(v.array(s.Id)),
  agreementIds: v.exactOptional(v.array(s.Id)),
  programIds: v.exactOptional(v.array(s.Id)),
  ...vouched,
});
/** An Event of the contract; the name keeps clear of the DOM's. */
export type TrackerEvent = v.InferOutput<typeof TrackerEvent>;

export const Source = v.object({
  ...titled,
  publisher: s.LocalizedText,
  url: v.exactOptional(s.Url),
  publishedOn: v.exactOptional(s.PartialDate),
  language: v.exactOptional(v.string()),
  kind: v.picklist(words.SOURCE_KINDS),
  note: v.exactOptional(s.LocalizedText),
});
export type Source = v.InferOutput<typeof Source>;

/** A target against `desiredDirection` is a problem, without one a problem too: both are found by the checks, not here. */
export const RECORD_SCHEMAS = {
  agreements: Agreement,
  programs: Program,
  "sector-goals": SectorGoal,
  "trade-metrics": TradeMetric,
  events: TrackerEvent,
  sources: Source,
} as const;

export type ListName = keyof typeof RECORD_SCHEMAS;
export type RecordOf<N extends ListName> = v.InferOutput<(typeof RECORD_SCHEMAS)[N]>;

export const Meta = v.object({
  asOf: s.FullDateText,
  total: v.exactOptional(v.pipe(v.number(), v.integer("total"), v.minValue(0, "total"))),
  generatedAt: v.exactOptional(v.pipe(v.string(), v.isoTimestamp("timestamp"))),
});
export type Meta = v.InferOutput<typeof Meta>;
