import { type Breach, breachAt, type Path } from "./breach.ts";
import { firstNumber, lastNumber, type PartialDate } from "./dates.ts";
import { frequencyOf, periodLastDay } from "./periods.ts";
import type {
  Agreement,
  ListName,
  Observation,
  Program,
  RecordOf,
  SectorGoal,
  TrackerEvent,
  TradeMetric,
} from "./records.ts";
import type { Evidence } from "./vocabulary.ts";

/** What vouches for a record or a part of it. */
interface Vouched {
  readonly evidence?: Evidence;
  readonly sourceIds?: readonly string[];
}

type PartName = "milestones" | "observations";

/** Up to so many parts are compared one by one: that is quicker than remembering them. */
const SHORT_LIST = 12;

interface Named {
  readonly id: string;
}

function secondInShort(parts: readonly Named[]): number {
  for (let later = 1; later < parts.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) if (parts[earlier]?.id === parts[later]?.id) return later;
  }
  return -1;
}

function secondInLong(parts: readonly Named[]): number {
  const seen = new Set<string>();
  return parts.findIndex(({ id }) => seen.size === seen.add(id).size);
}

/** The second of two parts with the same id: milestones, sectors, leads, cities, gaps. */
export function doubledId(parts: readonly Named[], path: Path): Breach | undefined {
  const second = parts.length > SHORT_LIST ? secondInLong(parts) : secondInShort(parts);
  return second < 0 ? undefined : breachAt([...path, second, "id"], "doubled-id", { value: parts[second]?.id });
}

/** A datum that nobody vouches for: no source, and not `illustrative`. */
export function unsourced(record: Vouched, path: Path = []): Breach | undefined {
  if (record.evidence === "illustrative" || record.sourceIds?.length !== 0) return undefined;
  return breachAt([...path, "sourceIds"], "no-sources", { value: record.sourceIds });
}

function unsourcedPart(record: Vouched, name: PartName, parts: readonly Vouched[]): Breach | undefined {
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (!part || (part.evidence ?? record.evidence) === "illustrative") continue;
    if ((part.sourceIds ?? record.sourceIds ?? []).length > 0) continue;
    return breachAt([name, index, "sourceIds"], "no-sources", { value: part.sourceIds });
  }
  return undefined;
}

/** A later date whose last day is before the first day of the earlier one. */
function before(earlier: PartialDate | undefined, later: PartialDate | undefined, member: string): Breach | undefined {
  if (earlier === undefined || later === undefined || lastNumber(later) >= firstNumber(earlier)) return undefined;
  return breachAt([member], "before-start", { value: later, expected: earlier });
}

function observationBreach({ frequency, observations }: SectorGoal | TradeMetric): Breach | undefined {
  const seen = new Set<string>();
  for (const [index, { period }] of observations.entries()) {
    const path = ["observations", index, "period"];
    if (frequencyOf(period) !== frequency) return breachAt(path, "period-form", { value: period, expected: frequency });
    if (seen.has(period)) return breachAt(path, "doubled-period", { value: period });
    seen.add(period);
  }
  return undefined;
}

/** Pace needs days between baseline and target, and a way between their values. */
function targetBreach({ baseline, target }: SectorGoal): Breach | undefined {
  if (!baseline || !target) return undefined;
  if (periodLastDay(target.period) <= periodLastDay(baseline.period)) {
    return breachAt(["target", "period"], "target-period", { value: target.period, expected: baseline.period });
  }
  if (target.value !== baseline.value) return undefined;
  return breachAt(["target", "value"], "target-value", { value: target.value, expected: String(baseline.value) });
}

function seriesBreach(
  record: (SectorGoal | TradeMetric) & { readonly observations: readonly Observation[] },
): Breach | undefined {
  return unsourced(record) ?? unsourcedPart(record, "observations", record.observations) ?? observationBreach(record);
}

function agreementBreach(agreement: Agreement): Breach | undefined {
  const { signedOn, validFrom = signedOn, validTo, endedOn } = agreement;
  return unsourced(agreement) ?? before(validFrom, validTo, "validTo") ?? before(signedOn, endedOn, "endedOn");
}

function programBreach(program: Program): Breach | undefined {
  return (
    unsourced(program) ??
    unsourcedPart(program, "milestones", program.milestones) ??
    doubledId(program.milestones, ["milestones"]) ??
    before(program.start, program.end, "end")
  );
}

function eventBreach(event: TrackerEvent): Breach | undefined {
  return unsourced(event) ?? before(event.on, event.until, "until");
}

/** Between the members of one record of valid form: the first breach that quarantines it (contract §1, What bad data gets). */
export const RECORD_BREACHES: { readonly [N in ListName]: (record: RecordOf<N>) => Breach | undefined } = {
  agreements: agreementBreach,
  programs: programBreach,
  "sector-goals": (goal) => seriesBreach(goal) ?? targetBreach(goal),
  "trade-metrics": seriesBreach,
  events: eventBreach,
  sources: () => undefined,
};
