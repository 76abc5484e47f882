import { useMemo } from "react";
import { programLine } from "#charts/program-line.ts";
import { timeScale } from "#charts/time-scale.ts";
import { AXIS_PX, TimelineAxis } from "#charts/timeline-axis.tsx";
import { TimelineBands, bandsPx } from "#charts/timeline-bands.tsx";
import { EVENTS_PX, TimelineEvents } from "#charts/timeline-events.tsx";
import { TimelineLegend } from "#charts/timeline-legend.tsx";
import { axisTicks } from "#charts/timeline-ticks.ts";
import type { FullDate } from "#contract/dates.ts";
import type { Agreement, Program, TrackerEvent } from "#contract/records.ts";
import { EVIDENCE, type Evidence } from "#contract/vocabulary.ts";
import { healthAt } from "#domain/program-columns.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalized } from "#ui/local-text.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { useSectorNumber } from "#ui/sector-roundel.tsx";
import { useTextWidth } from "#ui/text-width.ts";
import { Columns, GroupRow, PagedRows } from "./timeline-paper-group.tsx";
import { EDGE_PX, NAME_PX, PaperRow, type Sheet } from "./timeline-paper-row.tsx";
import { FoldedRow } from "./timeline-paper-folded.tsx";
import { type LineRange, groupsWithin, paperGroups } from "./timeline-paper-lines.ts";
import type { TimeSpan } from "./timeline-range.ts";
import { bandTerms, laneEvents } from "./timeline-terms.ts";
import { type Grouping, type TimelineView, eventDaysByProgram } from "./timeline-view.ts";
import { groupName } from "./timeline-words.ts";
import { useAxisWords, useWeekendWords } from "./use-axis-words.ts";
import "./timeline-paper.css";

const LEAST_PLOT_PX = 240;
const NONE: readonly never[] = [];

export interface TimelinePaperProps {
  readonly view: TimelineView;
  readonly source: {
    readonly programs: readonly Program[];
    readonly agreements: readonly Agreement[];
    readonly events: readonly TrackerEvent[];
    readonly asOf: FullDate;
  };
  readonly grouping: Grouping;
  readonly span: TimeSpan;
  readonly prevailing: Evidence | undefined;
  readonly layout: PaperLayout;
}

export interface PaperLayout {
  readonly widthPx: number;
  /** Ids of the groups that stand as a summary, as on the screen. */
  readonly folded: ReadonlySet<string>;
  readonly lines: LineRange;
  /** Whether it is laid over pages: then a group that runs on to the next has its name there again. */
  readonly isPaged?: boolean;
  /** Whether it goes on below lines drawn before: then axis and bands, and the name of the group that goes on, stand there. */
  readonly isFollowing?: boolean;
}

function useSheet({ source, span, prevailing, layout }: TimelinePaperProps): Sheet {
  const words = useAxisWords();
  const widthOf = useTextWidth();
  const { asOf } = source;
  const { widthPx } = layout;
  return useMemo(() => {
    const scale = timeScale(span, { startPx: 0, endPx: Math.max(LEAST_PLOT_PX, widthPx - NAME_PX - EDGE_PX) });
    return { scale, ticks: axisTicks(scale, words, widthOf), asOf, prevailing, widthOf };
  }, [span, widthPx, words, widthOf, asOf, prevailing]);
}

/** Bands of the agreements and the lane of the events: once, above the first rows. */
function Surroundings({ props, sheet }: { readonly props: TimelinePaperProps; readonly sheet: Sheet }) {
  const { m, f } = useI18n();
  const localized = useLocalized();
  const words = { m, f, local: (text: Readonly<Record<string, string>>) => localized(text).text };
  const { scale, asOf, widthOf } = sheet;
  const { agreements, events } = props.source;
  const terms = bandTerms(agreements, { span: props.span, asOf }, words);
  return (
    <>
      <tr className="timeline-paper__bands">
        <th scope="row">{m.timeline.agreements}</th>
        <td>
          <div style={{ inlineSize: scale.endPx, blockSize: bandsPx(terms) }}>
            <TimelineBands terms={terms} scale={scale} widthOf={widthOf} />
          </div>
        </td>
      </tr>
      <tr className="timeline-paper__bands">
        <th scope="row">{m.timeline.events}</th>
        <td>
          <div style={{ inlineSize: scale.endPx, blockSize: EVENTS_PX }}>
            <TimelineEvents
              events={laneEvents(events, props.span, words)}
              scale={scale}
              widthOf={widthOf}
              asOf={asOf}
            />
          </div>
        </td>
      </tr>
    </>
  );
}

function Rows({ props, sheet }: { readonly props: TimelinePaperProps; readonly sheet: Sheet }) {
  const i18n = useI18n();
  const localized = useLocalized();
  const numberOf = useSectorNumber();
  const { view, source, layout, span } = props;
  const { partnership } = usePartnership();
  const names = { partnership, agreements: source.agreements, m: i18n.m, localize: localized };
  const eventDays = useMemo(() => eventDaysByProgram(source.events), [source.events]);
  const groups = paperGroups(view.groups, layout.folded);
  return groupsWithin(groups, layout.lines).map(({ id, indices, isContinued, isFolded }, place) => {
    const name = groupName({ grouping: props.grouping, id }, names);
    const programRow = (index: number) => {
      const program = source.programs[index];
      if (!program) return null;
      const line = programLine(program, source.asOf, {
        sectorNumber: numberOf(program.sectorId),
        titleOf: ({ title, due }) => [localized(title).text, due && i18n.f.date(due)].filter(Boolean).join(" · "),
      });
      return (
        <PaperRow
          key={program.id}
          program={program}
          health={healthAt(view.judged, index)}
          line={line}
          eventDays={(eventDays.get(program.id) ?? NONE).filter((on) => on >= span.firstOn && on <= span.lastOn)}
          sheet={sheet}
        />
      );
    };
    const rows = isFolded ? (
      <FoldedRow name={name} judged={view.judged} indices={indices} programs={source.programs} sheet={sheet} />
    ) : (
      Array.from(indices, programRow)
    );
    return (
      <tbody key={id}>
        {!(layout.isFollowing && isContinued) && <GroupRow name={name} isFirst={place === 0 && !layout.isFollowing} />}
        {layout.isPaged && !isFolded ? <PagedRows name={name}>{rows}</PagedRows> : rows}
      </tbody>
    );
  });
}

/** Legend and axis, and what stands once above the rows. */
function Head({ props, sheet }: { readonly props: TimelinePaperProps; readonly sheet: Sheet }) {
  const { m, f } = useI18n();
  const { scale, ticks, widthOf, asOf } = sheet;
  const weekend = useWeekendWords();
  const levels = useMemo(() => {
    const present = new Set(Array.from(props.view.rows, (index) => props.source.programs[index]?.evidence));
    return EVIDENCE.filter((level) => present.has(level) && level !== props.prevailing);
  }, [props.view.rows, props.source.programs, props.prevailing]);
  return (
    <>
      <thead>
        <tr>
          <td colSpan={2} className="timeline-paper__legend">
            <TimelineLegend levels={levels} weekend={ticks.weekends.length > 0 ? weekend : ""} />
          </td>
        </tr>
        <tr>
          <td className="timeline-paper__names">{m.timeline.chart}</td>
          <td>
            <div style={{ inlineSize: scale.endPx, blockSize: AXIS_PX }}>
              <TimelineAxis scale={scale} ticks={ticks} widthOf={widthOf} asOf={asOf} asOfText={f.date(asOf)} />
            </div>
          </td>
        </tr>
      </thead>
      <tbody>
        <Surroundings props={props} sheet={sheet} />
      </tbody>
    </>
  );
}

/**
 * The timeline for paper and for pictures: every row drawn, or the summary of a folded group, under an axis that stands
 * again at the head of each page. Nothing of it scrolls or answers.
 */
export function TimelinePaper(props: TimelinePaperProps) {
  const sheet = useSheet(props);
  const { scale } = sheet;
  return (
    <div className="timeline-paper" style={{ inlineSize: NAME_PX + scale.endPx + EDGE_PX }}>
      <table role="presentation">
        <Columns />
        {!props.layout.isFollowing && <Head props={props} sheet={sheet} />}
        <Rows props={props} sheet={sheet} />
      </table>
    </div>
  );
}
