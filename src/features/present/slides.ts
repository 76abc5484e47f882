import { type FullDate, isFullDate } from "#contract/dates.ts";
import type { ListName, Partnership } from "#contract/records.ts";
import { EVIDENCE_FILTERS, type EvidenceFilter } from "#contract/vocabulary.ts";
import { seenThrough } from "#domain/shown-records.ts";
import { agreementsSlide } from "./agreements-slide.tsx";
import { changesSlide } from "./changes-slide.tsx";
import { eventsSlide } from "./events-slide.tsx";
import { filmSlide } from "./film-slide.tsx";
import { goalsSlide } from "./goals-slide.tsx";
import { knownParams } from "./known-params.ts";
import { overviewSlide } from "./overview-slide.tsx";
import { sectorsSlide } from "./sectors-slide.tsx";
import type { SlideChoice, SlideName } from "./slide-list.ts";
import type { Holdings, Scene, SlideView } from "./slide-view.ts";
import { timelineSlide } from "./timeline-slide.tsx";
import { tradeSlide } from "./trade-slide.tsx";

interface SlideKind {
  readonly view: (scene: Scene) => SlideView;
  /** Lists without which it says nothing. */
  readonly needs: readonly ListName[];
}

const KINDS: Readonly<Record<SlideName, SlideKind>> = {
  overview: { view: overviewSlide, needs: ["programs"] },
  changes: { view: changesSlide, needs: ["programs", "agreements", "events"] },
  timeline: { view: timelineSlide, needs: ["programs"] },
  sectors: { view: sectorsSlide, needs: ["programs"] },
  goals: { view: goalsSlide, needs: ["sector-goals"] },
  trade: { view: tradeSlide, needs: ["trade-metrics"] },
  agreements: { view: agreementsSlide, needs: ["agreements"] },
  events: { view: eventsSlide, needs: ["events"] },
  film: { view: filmSlide, needs: ["programs", "agreements", "events"] },
};

/** The reader's day and filter, which a slide's own parameters override. */
export interface Ground {
  readonly partnership: Partnership;
  readonly asOf: FullDate;
  readonly evidence: EvidenceFilter;
}

/** The day that a slide shows. */
export function slideDay({ params }: SlideChoice, { asOf }: Pick<Ground, "asOf">): FullDate {
  const own = params.get("asOf");
  return own !== undefined && isFullDate(own) ? own : asOf;
}

/** A slide from the records that there are; where a list that it needs is missing, that it is missing. */
export function slideView(slide: SlideChoice, holdings: Holdings, ground: Ground): SlideView {
  const kind = KINDS[slide.name];
  const missing = kind.needs.filter((name) => holdings[name] === undefined);
  if (missing.length > 0) return lackingView(missing);
  const { programs, agreements, events, sources = [] } = holdings;
  const evidence = EVIDENCE_FILTERS.find((filter) => filter === slide.params.get("evidence")) ?? ground.evidence;
  const lists = { programs, agreements, events, goals: holdings["sector-goals"], metrics: holdings["trade-metrics"] };
  const asOf = slideDay(slide, ground);
  const known = knownParams(slide, holdings, { partnership: ground.partnership, asOf }).slide;
  return kind.view({
    records: seenThrough(lists, evidence),
    sources,
    partnership: ground.partnership,
    asOf,
    evidence,
    slide: known,
  });
}

function lackingView(missing: readonly ListName[]): SlideView {
  return {
    title: ({ m, f }) =>
      m.present.titles.notLoaded(
        missing.map((name) => m.words.document[name]),
        f,
      ),
    draw: () => null,
    notes: () => [],
    sourceIds: [],
    evidence: undefined,
  };
}
