import type { Problem, Quarantined } from "#contract/faults.ts";
import type { ListedFigure } from "#contract/listed-figures.ts";
import type { ListName } from "#contract/records.ts";
import {
  type Derivation,
  type DerivationScene,
  type RecordRef,
  leavingOut,
  quarantinedOf,
  without,
} from "./derivation.ts";
import { documentOfPage } from "./document-faults.ts";
import { agreementRef, eventRef, programRef, recordRef, sourceRef } from "./record-refs.ts";
import { filterSources } from "./source-filter.ts";

type Request<Kind extends ListedFigure["kind"]> = Extract<ListedFigure, { kind: Kind }>;

/** Every record of a list, whatever the evidence filter; undefined while it is not there. */
function recordsOf(list: ListName, { records, sources }: DerivationScene): readonly RecordRef[] | undefined {
  switch (list) {
    case "agreements":
      return records.agreements?.map(agreementRef);
    case "programs":
      return records.programs?.map((program) => programRef(program));
    case "events":
      return records.events?.map(eventRef);
    case "sector-goals":
      return records.goals?.map((goal) => recordRef("goal", goal));
    case "trade-metrics":
      return records.metrics?.map((metric) => recordRef("metric", metric));
    case "sources":
      return sources?.map(sourceRef);
  }
}

/** What a document holds: the records that keep to the contract, or as many as it says itself. */
export function documentDerivation(
  { list, isAnnounced }: Request<"document">,
  scene: DerivationScene,
): Derivation | undefined {
  const numerator = recordsOf(list, scene);
  if (!numerator) return undefined;
  return {
    rule: isAnnounced ? "document-announced" : "document-records",
    value: isAnnounced ? (scene.announced?.[list] ?? null) : numerator.length,
    numerator,
    leftOut: quarantinedOf(scene, list),
  };
}

/** A place in a document, and what is wrong there. */
function faultRef({ document, pointer, reason, id }: Problem | Quarantined, at: number): RecordRef {
  const place = [document, pointer].filter(Boolean).join(" ");
  return {
    kind: "fault",
    id: `${at} ${place}`,
    recordId: id ?? "",
    // a place has no language: `zxx` is the tag for that
    title: { zxx: id === undefined ? place : `${id}: ${place}` },
    sourceIds: [],
    fault: reason,
  };
}

/** What is wrong with the documents, or with one of them: records left out, or doubtful places whose records stay. */
export function faultsDerivation({ of, document }: Request<"faults">, { faults }: DerivationScene): Derivation {
  const all = (faults?.[of] ?? []).map((fault, at) => [documentOfPage(fault.document), faultRef(fault, at)] as const);
  const numerator = all.flatMap(([name, ref]) => (document === undefined || name === document ? [ref] : []));
  return { rule: of, value: numerator.length, numerator, leftOut: [] };
}

/** The sources that conditions leave, out of all. */
export function shownSourcesDerivation(
  { scope }: Request<"sources-shown">,
  scene: DerivationScene,
): Derivation | undefined {
  const { sources } = scene;
  if (!sources) return undefined;
  const all = sources.map(sourceRef);
  const numerator = filterSources(sources, scope).map(sourceRef);
  return {
    rule: "sources-shown",
    value: numerator.length,
    numerator,
    denominator: all,
    leftOut: [...leavingOut(["filtered", without(all, numerator)]), ...quarantinedOf(scene, "sources")],
  };
}
