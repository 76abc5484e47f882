import type { ReactNode } from "react";
import type { LoadedLists } from "#api/use-documents.ts";
import type { FullDate } from "#contract/dates.ts";
import type { Partnership, Source } from "#contract/records.ts";
import type { Evidence, EvidenceFilter } from "#contract/vocabulary.ts";
import type { ShownRecords } from "#domain/shown-records.ts";
import type { Said } from "#i18n/said.ts";
import type { SlideChoice } from "./slide-list.ts";
import type { Area } from "./stage.ts";
import type { Voice, Voices } from "./voice.ts";

/** The records of every list as far as they have come. */
export interface Holdings {
  readonly agreements: LoadedLists["agreements"]["records"];
  readonly programs: LoadedLists["programs"]["records"];
  readonly events: LoadedLists["events"]["records"];
  readonly "sector-goals": LoadedLists["sector-goals"]["records"];
  readonly "trade-metrics": LoadedLists["trade-metrics"]["records"];
  readonly sources: LoadedLists["sources"]["records"];
}

/** What a slide is computed from: lists as its evidence filter leaves them, and the day it asks for. */
export interface Scene {
  readonly records: ShownRecords;
  readonly sources: readonly Source[];
  readonly partnership: Partnership;
  readonly asOf: FullDate;
  readonly evidence: EvidenceFilter;
  readonly slide: SlideChoice;
}

/** A slide, computed: one sentence, one chart, and what stands behind them. */
export interface SlideView {
  readonly title: (voice: Voice) => Said;
  /** The line over the chart: of what it speaks, and on the right its day or unit. */
  readonly subject?: (voice: Voice) => { readonly start: string; readonly end?: string };
  /** Draws the chart inside the area and never outside of it. */
  readonly draw: (area: Area, voices: Voices) => ReactNode;
  /** For the presenter: reasons, exceptions, details that the slide has no room for. */
  readonly notes: (voice: Voice) => readonly string[];
  readonly sourceIds: readonly string[];
  readonly evidence: Evidence | undefined;
  /** Time that the chart itself needs, s. */
  readonly seconds?: number;
}

/** The values of one of a slide's parameters. */
export function valuesOf({ params }: SlideChoice, name: string): readonly string[] {
  return (params.get(name) ?? "").split(",").filter((value) => value !== "");
}

/** Each id once, in their order. */
export function sourcesOf(records: Iterable<{ readonly sourceIds: readonly string[] }>): readonly string[] {
  return [...new Set([...records].flatMap(({ sourceIds }) => sourceIds))];
}
