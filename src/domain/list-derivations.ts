import type { LeftOutReason } from "#contract/figure-records.ts";
import type { EventStatus } from "#contract/vocabulary.ts";
import { type Derivation, type DerivationScene, leavingOut, quarantinedOf, without } from "./derivation.ts";
import { visibleEvents } from "./evidence.ts";
import { eventStatus } from "./events.ts";
import { eventRef, gapRef, sourceRef } from "./record-refs.ts";

const REASONS: Readonly<Record<EventStatus, LeftOutReason>> = {
  past: "past",
  current: "under-way",
  upcoming: "upcoming",
};

/** Which events a count of events counts: those begun by D, or those of them that go on (contract §2, Agreement and event at D). */
export function eventsDerivation(isCurrent: boolean, scene: DerivationScene): Derivation | undefined {
  const { records, evidence, asOf } = scene;
  if (!records.events) return undefined;
  const visible = visibleEvents(records.events, evidence);
  const counted: readonly EventStatus[] = isCurrent ? ["current"] : ["past", "current"];
  const refs = (statuses: readonly EventStatus[]) =>
    visible.filter((event) => statuses.includes(eventStatus(event, asOf))).map(eventRef);
  const numerator = refs(counted);
  const others = (["past", "current", "upcoming"] as const).filter((status) => !counted.includes(status));
  return {
    rule: isCurrent ? "events-current" : "events-begun",
    value: numerator.length,
    numerator,
    leftOut: [
      ...leavingOut(...others.map((status) => [REASONS[status], refs([status])] as const), [
        "hidden",
        without(records.events.map(eventRef), visible.map(eventRef)),
      ]),
      ...quarantinedOf(scene, "events"),
    ],
  };
}

/** Which sources a count of sources counts; the evidence filter does not act on them. */
export function sourcesDerivation(isOfficial: boolean, scene: DerivationScene): Derivation | undefined {
  const { sources } = scene;
  if (!sources) return undefined;
  const numerator = sources.filter(({ kind }) => !isOfficial || kind === "official").map(sourceRef);
  return {
    rule: isOfficial ? "sources-official" : "sources",
    value: numerator.length,
    numerator,
    ...(isOfficial && { denominator: sources.map(sourceRef) }),
    leftOut: quarantinedOf(scene, "sources"),
  };
}

/** What the publisher names as missing. */
export function gapsDerivation({ partnership }: DerivationScene): Derivation {
  const numerator = (partnership.gaps ?? []).map((gap) => gapRef(gap));
  return { rule: "gaps", value: numerator.length, numerator, leftOut: [] };
}
