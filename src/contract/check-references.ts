import { type Breach, breachAt, type Path, pointerTo } from "./breach.ts";
import type { CheckedRecords, Place } from "./check-records.ts";
import type { Problem } from "./faults.ts";
import { lineageBreaches } from "./lineage-breaches.ts";
import type { ListName, Partnership, RecordOf } from "./records.ts";

/** The documents of one partnership that came; about what points into one that did not, nothing can be said. */
export type CheckedDocuments = {
  readonly [N in ListName]?: Pick<CheckedRecords<N>, "records" | "places"> | undefined;
} & { readonly partnership?: { readonly document: string; readonly partnership: Partnership } | undefined };

/** What a reference may point at; `undefined`: not known. */
interface Targets {
  readonly sectors?: ReadonlySet<string> | undefined;
  readonly cities?: ReadonlySet<string> | undefined;
  readonly leads?: ReadonlySet<string> | undefined;
  readonly agreements?: ReadonlySet<string> | undefined;
  readonly programs?: ReadonlySet<string> | undefined;
  readonly sources?: ReadonlySet<string> | undefined;
}

interface Sourced {
  readonly sourceIds?: readonly string[];
}

const idsOf = (records: readonly { readonly id: string }[] | undefined) =>
  records && new Set(records.map(({ id }) => id));

function targetsOf({ partnership, agreements, programs, sources }: CheckedDocuments): Targets {
  return {
    sectors: idsOf(partnership?.partnership.sectors),
    cities: idsOf(partnership?.partnership.cities),
    leads: partnership && idsOf(partnership.partnership.leads ?? []),
    agreements: idsOf(agreements?.records),
    programs: idsOf(programs?.records),
    sources: idsOf(sources?.records),
  };
}

function dangling(target: ReadonlySet<string> | undefined, id: string | undefined, path: Path): Breach[] {
  if (!target || id === undefined || target.has(id)) return [];
  return [breachAt(path, "unknown-reference", { value: id })];
}

function danglingOf(target: ReadonlySet<string> | undefined, ids: readonly string[] = [], path: Path): Breach[] {
  return target ? ids.flatMap((id, index) => dangling(target, id, [...path, index])) : [];
}

/** The sources of a record and of its parts. */
function unknownSources(
  { sources }: Targets,
  record: Sourced,
  parts: Readonly<Record<string, readonly Sourced[]>> = {},
) {
  const own = danglingOf(sources, record.sourceIds, ["sourceIds"]);
  const inParts = Object.entries(parts).flatMap(([name, list]) =>
    list.flatMap((part, index) => danglingOf(sources, part.sourceIds, [name, index, "sourceIds"])),
  );
  return [...own, ...inParts];
}

const REFERENCES: {
  readonly [N in Exclude<ListName, "sources">]: (record: RecordOf<N>, targets: Targets) => Breach[];
} = {
  agreements: (agreement, targets) => [
    ...danglingOf(targets.sectors, agreement.sectorIds, ["sectorIds"]),
    ...agreement.signatories.flatMap(({ cityId }, index) =>
      dangling(targets.cities, cityId, ["signatories", index, "cityId"]),
    ),
    ...dangling(targets.agreements, agreement.followsId, ["followsId"]),
    ...unknownSources(targets, agreement),
  ],
  programs: (program, targets) => [
    ...dangling(targets.agreements, program.agreementId, ["agreementId"]),
    ...dangling(targets.sectors, program.sectorId, ["sectorId"]),
    ...danglingOf(targets.leads, program.leadIds, ["leadIds"]),
    ...unknownSources(targets, program, { milestones: program.milestones, states: program.states ?? [] }),
  ],
  "sector-goals": (goal, targets) => [
    ...dangling(targets.sectors, goal.sectorId, ["sectorId"]),
    ...dangling(targets.cities, goal.cityId, ["cityId"]),
    ...unknownSources(targets, goal, { observations: goal.observations }),
  ],
  "trade-metrics": (metric, targets) => unknownSources(targets, metric, { observations: metric.observations }),
  events: (event, targets) => [
    ...danglingOf(targets.cities, event.cityIds, ["cityIds"]),
    ...danglingOf(targets.sectors, event.sectorIds, ["sectorIds"]),
    ...danglingOf(targets.agreements, event.agreementIds, ["agreementIds"]),
    ...danglingOf(targets.programs, event.programIds, ["programIds"]),
    ...unknownSources(targets, event),
  ],
};

function problemAt(place: Place, id: string, { path, reason }: Breach): Problem {
  return { document: place.document, id, pointer: pointerTo(["data", place.index, ...path]), reason };
}

interface PlacedRecords<T> {
  readonly records: readonly T[];
  readonly places: readonly Place[];
}

function listProblems<T extends { readonly id: string }>(
  list: PlacedRecords<T> | undefined,
  breachesOf: (record: T) => Breach[],
): Problem[] {
  if (!list) return [];
  return list.records.flatMap((record, index) => {
    const place = list.places[index];
    return place ? breachesOf(record).map((breach) => problemAt(place, record.id, breach)) : [];
  });
}

function partnershipProblems(documents: CheckedDocuments, targets: Targets): Problem[] {
  if (!documents.partnership) return [];
  const { document, partnership } = documents.partnership;
  const breaches = [
    ...(partnership.leads ?? []).flatMap(({ cityId }, index) =>
      dangling(targets.cities, cityId, ["leads", index, "cityId"]),
    ),
    ...unknownSources(targets, partnership),
  ];
  return breaches.map(({ path, reason }) => ({
    document,
    id: partnership.id,
    pointer: pointerTo(["data", ...path]),
    reason,
  }));
}

function lineageProblems({ agreements }: CheckedDocuments): Problem[] {
  return lineageBreaches(agreements?.records ?? []).flatMap(({ index, id, breach }) => {
    const place = agreements?.places[index];
    return place ? [problemAt(place, id, breach)] : [];
  });
}

/**
 * References to nothing, and agreements that follow themselves, over all documents that came. What was quarantined is
 * nothing to point at; what an evidence filter hides is not asked here.
 *
 * @see contract §1, What bad data gets
 */
export function referenceProblems(documents: CheckedDocuments): Problem[] {
  const targets = targetsOf(documents);
  return [
    ...partnershipProblems(documents, targets),
    ...listProblems(documents.agreements, (record) => REFERENCES.agreements(record, targets)),
    ...lineageProblems(documents),
    ...listProblems(documents.programs, (record) => REFERENCES.programs(record, targets)),
    ...listProblems(documents["sector-goals"], (record) => REFERENCES["sector-goals"](record, targets)),
    ...listProblems(documents["trade-metrics"], (record) => REFERENCES["trade-metrics"](record, targets)),
    ...listProblems(documents.events, (record) => REFERENCES.events(record, targets)),
  ];
}
