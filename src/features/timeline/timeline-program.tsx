import { memo } from "react";
import type { Program } from "#contract/records.ts";
import type { Health } from "#contract/vocabulary.ts";
import { TimelineRow } from "#charts/timeline-row.tsx";
import { EvidenceGlyph } from "#ui/evidence-mark.tsx";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useHref } from "#ui/url-state.ts";
import { AppLink } from "#ui/link.tsx";
import { PLACE, Placed } from "#ui/placed.tsx";
import { shortened } from "#ui/text-width.ts";
import { TITLE_TEXT_PX, type TimelineFrame } from "./timeline-frame.ts";
import { groupOfRow, rowTopPx } from "./timeline-layout.ts";
import { termText } from "./timeline-words.ts";
import "./timeline-program.css";

export interface TimelineProgramProps {
  readonly row: number;
  readonly program: Program;
  readonly health: Health;
  readonly frame: TimelineFrame;
  /** Out of the order of Tab, in it, or focused. */
  readonly stance: "out" | "stop" | "focused";
  readonly stationId: string | undefined;
}

const BAR_PX = 28;
const EVIDENCE_PX = 26;

type NameProps = Omit<TimelineProgramProps, "stationId">;

/** Sign, name as a link, and the mark of an evidence that differs from the prevailing one. */
function Name({ row, program, health, frame, stance }: NameProps) {
  const { m, f } = frame.i18n;
  const href = useHref();
  const isExceptional = program.evidence !== frame.prevailing;
  const level = m.words.evidence[program.evidence];
  const { text, lang } = frame.localize(program.title);
  const label = shortened(
    text,
    (part) => frame.widthOf(part, TITLE_TEXT_PX, stance === "focused" ? 600 : 400),
    frame.titleRoomPx - (isExceptional ? EVIDENCE_PX : 0),
  );
  const group = frame.groupNames[groupOfRow(frame.layout, row)];
  return (
    <div
      className="timeline-program__name"
      style={{ inlineSize: frame.kind === "narrow" ? "100%" : frame.leftPx - frame.titleStartPx }}
    >
      <HealthGlyph health={health} size={14} silent />
      <AppLink href={href(`programs/${program.id}`)} tabIndex={stance === "out" ? -1 : 0}>
        <span aria-hidden="true" lang={lang} title={label === text ? undefined : text}>
          {label === "" ? "…" : label}
        </span>
        <span className="visually-hidden timeline-program__spoken" lang={lang}>
          {text}
        </span>
        <span className="visually-hidden timeline-program__spoken">
          ;{" "}
          <Placed words={m.timeline.row(PLACE, m.words.health[health], termText(program, m, f))}>
            <span lang={group?.lang === "" ? undefined : group?.lang}>{group?.text}</span>
          </Placed>
        </span>
      </AppLink>
      {isExceptional && (
        <span className="timeline-program__evidence" role="img" aria-label={level} title={level}>
          <EvidenceGlyph level={program.evidence} />
        </span>
      )}
    </div>
  );
}

/** One row: sign and name, and its line. */
export const TimelineProgram = memo(function TimelineProgram(props: TimelineProgramProps) {
  const { row, program, frame, stance, stationId } = props;
  const { scale, asOf, layout } = frame;
  return (
    <div
      role="listitem"
      aria-posinset={row + 1}
      aria-setsize={layout.rowCount}
      className={`timeline-program timeline-program--${stance}`}
      data-row={row}
      style={{
        transform: `translateY(${rowTopPx(layout, row)}px)`,
        insetInlineStart: frame.titleStartPx,
        blockSize: layout.rowPx,
      }}
    >
      <Name {...props} />
      <div className="timeline-program__line" style={{ insetInlineStart: frame.leftPx - frame.titleStartPx }}>
        <TimelineRow
          line={frame.lineOf(program)}
          scale={scale}
          asOf={asOf}
          heightPx={BAR_PX}
          eventDays={frame.eventDaysOf(program)}
          focusedStationId={stationId}
        />
      </div>
    </div>
  );
});
