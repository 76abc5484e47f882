import { daysBetween } from "#contract/dates.ts";
import type { RecordFigure } from "#contract/record-figures.ts";
import type { ListName, Source } from "#contract/records.ts";
import { agreementStatus, expiryOn } from "./agreements.ts";
import {
  type Derivation,
  type DerivationScene,
  type LeftOut,
  type RecordRef,
  leavingOut,
  quarantinedOf,
  without,
} from "./derivation.ts";
import { visibleAgreements, visibleEvents, visiblePrograms } from "./evidence.ts";
import { isEventShown } from "./event-filter.ts";
import {
  budgetDerivation,
  healthChangesDerivation,
  milestoneDaysDerivation,
  programDaysDerivation,
} from "./program-figures.ts";
import { programSourceIds } from "./program-sources.ts";
import { recordSieve } from "./query.ts";
import { agreementRef, eventRef, programRef, sourceRef } from "./record-refs.ts";

type Request<Kind extends RecordFigure["kind"]> = Extract<RecordFigure, { kind: Kind }>;

/** The lists that a figure of one record, or of the list of agreements or events, is computed from. */
export function listsOfRecord(request: RecordFigure): readonly ListName[] {
  switch (request.kind) {
    case "milestone-days":
    case "program-days":
    case "budget":
    case "health-changes":
      return ["programs"];
    case "term-left":
    case "agreements-shown":
      return ["agreements"];
    case "sources-of":
      return [request.list, "sources"];
    case "events-of":
    case "events-shown":
      return ["events"];
    case "links-of":
      return ["events", "agreements", "programs"];
  }
}

/** How a figure of one record, or of the list of agreements or events, comes about. */
export function recordDerivation(request: RecordFigure, scene: DerivationScene): Derivation | undefined {
  switch (request.kind) {
    case "milestone-days":
      return milestoneDaysDerivation(request, scene);
    case "program-days":
      return programDaysDerivation(request, scene);
    case "budget":
      return budgetDerivation(request, scene);
    case "health-changes":
      return healthChangesDerivation(request, scene);
    case "term-left":
      return termLeftDerivation(request, scene);
    case "sources-of":
      return sourcesOfDerivation(request, scene);
    case "events-of":
      return eventsOfDerivation(request, scene);
    case "links-of":
      return linksOfDerivation(request, scene);
    case "events-shown":
      return eventsShownDerivation(request, scene);
    case "agreements-shown":
      return agreementsShownDerivation(request, scene);
  }
}

function termLeftDerivation({ agreementId }: Request<"term-left">, scene: DerivationScene): Derivation | undefined {
  const { records, evidence, asOf } = scene;
  const agreement = visibleAgreements(records.agreements ?? [], evidence).find(({ id }) => id === agreementId);
  const expiry = agreement && expiryOn(agreement);
  if (!agreement || expiry === undefined || agreementStatus(agreement, asOf) !== "in-force") return undefined;
  const numerator = [{ ...agreementRef(agreement), on: agreement.validTo }];
  return { rule: "term-left", value: daysBetween(asOf, expiry), numerator, leftOut: [] };
}

/** A source by its id; one that is not in the list keeps its id for a name. */
function sourceRefs(ids: readonly string[], sources: readonly Source[] | undefined): readonly RecordRef[] {
  const byId = new Map(sources?.map((source) => [source.id, source]));
  return ids.map((id) => {
    const source = byId.get(id);
    return source ? sourceRef(source) : { kind: "source", id, recordId: id, title: { und: id }, sourceIds: [] };
  });
}

function sourcesOfDerivation(
  { list, recordId }: Request<"sources-of">,
  scene: DerivationScene,
): Derivation | undefined {
  const { records, evidence } = scene;
  const program = visiblePrograms(records.programs ?? [], evidence).find(({ id }) => id === recordId);
  const agreement = visibleAgreements(records.agreements ?? [], evidence).find(({ id }) => id === recordId);
  const ids = list === "programs" ? program && programSourceIds(program) : agreement?.sourceIds;
  if (!ids) return undefined;
  const numerator = sourceRefs(ids, scene.sources);
  return { rule: "sources-of", value: numerator.length, numerator, leftOut: quarantinedOf(scene, "sources") };
}

/** What the evidence filter hides of a list, and what quarantine keeps out of it. */
function lacking(
  list: "agreements" | "events",
  { all, visible }: { readonly all: readonly RecordRef[]; readonly visible: readonly RecordRef[] },
  scene: DerivationScene,
): readonly LeftOut[] {
  return [...leavingOut(["hidden", without(all, visible)]), ...quarantinedOf(scene, list)];
}

function eventsOfDerivation({ agreementId }: Request<"events-of">, scene: DerivationScene): Derivation | undefined {
  const { records, evidence } = scene;
  if (!records.events) return undefined;
  const all = records.events.filter(({ agreementIds }) => agreementIds?.includes(agreementId));
  const visible = new Set(visibleEvents(records.events, evidence));
  const numerator = all.filter((event) => visible.has(event)).map(eventRef);
  const refs = { all: all.map(eventRef), visible: numerator };
  return { rule: "events-of", value: numerator.length, numerator, leftOut: lacking("events", refs, scene) };
}

function linksOfDerivation({ eventId, after }: Request<"links-of">, scene: DerivationScene): Derivation | undefined {
  const { records, evidence } = scene;
  const event = visibleEvents(records.events ?? [], evidence).find(({ id }) => id === eventId);
  if (!event) return undefined;
  const agreements = new Map(visibleAgreements(records.agreements ?? [], evidence).map((one) => [one.id, one]));
  const programs = new Map(visiblePrograms(records.programs ?? [], evidence).map((one) => [one.id, one]));
  const agreementsOf = (event.agreementIds ?? []).flatMap((id) => agreements.get(id) ?? []);
  const programsOf = (event.programIds ?? []).flatMap((id) => programs.get(id) ?? []);
  const denominator = [...agreementsOf.map(agreementRef), ...programsOf.map((program) => programRef(program))];
  const numerator = denominator.slice(after);
  return { rule: "links-of", value: numerator.length, numerator, denominator, leftOut: [] };
}

function eventsShownDerivation(request: Request<"events-shown">, scene: DerivationScene): Derivation | undefined {
  const { records, evidence } = scene;
  if (!records.events) return undefined;
  const { q = "", from, to } = request;
  const isShown = isEventShown({ query: q, from, to });
  const visible = visibleEvents(records.events, evidence);
  const numerator = visible.filter(isShown).map(eventRef);
  const refs = { all: records.events.map(eventRef), visible: visible.map(eventRef) };
  return {
    rule: "events-shown",
    value: numerator.length,
    numerator,
    leftOut: [...leavingOut(["filtered", without(refs.visible, numerator)]), ...lacking("events", refs, scene)],
  };
}

function agreementsShownDerivation(
  { q = "" }: Request<"agreements-shown">,
  scene: DerivationScene,
): Derivation | undefined {
  const { records, evidence } = scene;
  if (!records.agreements) return undefined;
  const visible = visibleAgreements(records.agreements, evidence);
  const numerator = visible.filter(recordSieve(q)).map(agreementRef);
  const refs = { all: records.agreements.map(agreementRef), visible: visible.map(agreementRef) };
  return {
    rule: "agreements-shown",
    value: numerator.length,
    numerator,
    leftOut: [...leavingOut(["filtered", without(refs.visible, numerator)]), ...lacking("agreements", refs, scene)],
  };
}
