import { memo } from "react";
import type { Program } from "#contract/records.ts";
import type { Health } from "#contract/vocabulary.ts";
import { BAR_SIZES } from "#charts/bar-sizes.ts";
import { stationPlaces } from "#charts/station-places.ts";
import { htmlTag } from "#i18n/localized.ts";
import { RouterLink } from "#ui/link.tsx";
import { PLACE, Placed } from "#ui/placed.tsx";
import { shortened } from "#ui/text-width.ts";
import { BAR_PX } from "./timeline-block.tsx";
import { TITLE_TEXT_PX, type TimelineFrame } from "./timeline-frame.ts";
import { groupOfRow, rowTopPx } from "./timeline-layout.ts";
import { cardFactsId } from "./timeline-subject.ts";
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

const EVIDENCE_PX = 26;

type NameProps = Omit<TimelineProgramProps, "stationId">;

interface NameLinkProps extends NameProps {
  readonly label: string;
  readonly text: string;
  readonly lang: string | undefined;
}

/** The name, as long as it fits, as a link that says it whole, with its group, status and dates. */
function NameLink({ row, program, health, frame, stance, label, text, lang }: NameLinkProps) {
  const { m, f } = frame.i18n;
  const group = frame.groupNames[groupOfRow(frame.layout, row)];
  const own = htmlTag(frame.i18n.lang);
  const isInOneTongue = (lang ?? own) === own && (group?.lang || own) === own;
  const status = m.words.health[health];
  const term = termText(program, m, f);
  const link = {
    href: frame.hrefOf(program),
    tabIndex: stance === "out" ? -1 : 0,
    "aria-describedby": stance === "focused" ? cardFactsId(program.id) : undefined,
  };
  // most names: what is hidden from eyes alone costs in every frame of scrolling; a name cut short is none to be called by
  if (isInOneTongue && label === text)
    return (
      <RouterLink {...link} aria-label={m.timeline.spoken([text, m.timeline.row(group?.text ?? "", status, term)])}>
        {text}
      </RouterLink>
    );
  return (
    <RouterLink {...link}>
      <span aria-hidden="true" lang={lang} title={label === text ? undefined : text}>
        {label === "" ? "…" : label}
      </span>
      <span className="visually-hidden timeline-program__spoken">
        <span lang={lang}>{text}</span>
        {m.timeline.spoken(["", ""])}
        <Placed words={m.timeline.row(PLACE, status, term)}>
          <span lang={group?.lang === "" ? undefined : group?.lang}>{group?.text}</span>
        </Placed>
      </span>
    </RouterLink>
  );
}

/** The name as a link, between its signs, which the drawing holds, and the word of an evidence that differs from the prevailing one. */
function Name(props: NameProps) {
  const { program, frame, stance } = props;
  const { m } = frame.i18n;
  const isExceptional = program.evidence !== frame.prevailing;
  const level = m.words.evidence[program.evidence];
  const { text, lang } = frame.localize(program.title);
  const label = shortened(
    text,
    (part) => frame.widthOf(part, TITLE_TEXT_PX, stance === "focused" ? 600 : 400),
    frame.titleRoomPx - (isExceptional ? EVIDENCE_PX : 0),
  );
  return (
    <div
      className="timeline-program__name"
      style={{ inlineSize: frame.kind === "narrow" ? "100%" : frame.leftPx - frame.titleStartPx }}
    >
      <NameLink {...props} label={label} text={text} lang={lang} />
      {isExceptional && <span className="timeline-program__evidence" role="img" aria-label={level} title={level} />}
    </div>
  );
}

/** A ring about the station that the keys are on. */
function FocusRing({ program, frame, stationId }: Pick<TimelineProgramProps, "program" | "frame" | "stationId">) {
  const places = stationPlaces(frame.lineOf(program).stations, frame.scale, BAR_SIZES.compact.radiusPx);
  const place = places.find(({ stations }) => stations.some(({ id }) => id === stationId));
  if (!place) return null;
  return (
    <svg
      className="timeline-program__ring"
      style={{ insetInlineStart: frame.leftPx - frame.titleStartPx + place.x - BAR_PX / 2 }}
      width={BAR_PX}
      height={BAR_PX}
      aria-hidden="true"
    >
      <circle cx={BAR_PX / 2} cy={BAR_PX / 2} r="11.5" fill="none" stroke="var(--focus)" strokeWidth="2.5" />
    </svg>
  );
}

/** One row: sign and name; its line is part of its block's drawing. */
export const TimelineProgram = memo(function TimelineProgram(props: TimelineProgramProps) {
  const { row, program, frame, stance, stationId } = props;
  const { layout } = frame;
  const group = layout.groups[groupOfRow(layout, row)];
  return (
    <div
      role="listitem"
      aria-posinset={group && group.headLine + 2 + row - group.first}
      aria-setsize={layout.lineCount}
      className={`timeline-program timeline-program--${stance}`}
      data-row={row}
      style={{ insetBlockStart: rowTopPx(layout, row), insetInlineStart: frame.titleStartPx, blockSize: layout.rowPx }}
    >
      <Name {...props} />
      {stationId !== undefined && <FocusRing program={program} frame={frame} stationId={stationId} />}
    </div>
  );
});
