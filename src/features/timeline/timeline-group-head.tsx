import { type ReactNode, memo } from "react";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { SectorRoundel } from "#ui/sector-roundel.tsx";
import type { LaidGroup } from "./timeline-layout.ts";
import type { Drawn } from "./timeline-subject.ts";
import { SummaryLine, SummaryWords } from "./timeline-summary.tsx";

export interface GroupHeadProps extends Drawn {
  readonly group: number;
  /** Whether Tab comes to it. */
  readonly isStop: boolean;
  readonly onFold: (group: number, isFolded: boolean) => void;
}

const SIGN_SHUT = "M4 1.5L8.5 6L4 10.500";
const NONE = new Uint32Array();
const SIGN_OPEN = "M1.5 4L6 8.500L10.500 4";

/** The sign and name of a group: a button that folds it. */
export function GroupName({ frame, group, view, isStop, onFold }: Omit<GroupHeadProps, "source">) {
  const { m, f } = frame.i18n;
  const name = frame.groupNames[group];
  const laid = frame.layout.groups[group];
  if (!name || !laid) return null;
  const sign: ReactNode = name.sectorId ? (
    <SectorRoundel sectorId={name.sectorId} size={18} />
  ) : name.health ? (
    <HealthGlyph health={name.health} size={16} silent />
  ) : null;
  const count = view.groups[group]?.indices.length ?? 0;
  return (
    <button
      type="button"
      className="timeline__group-name"
      aria-expanded={!laid.isFolded}
      tabIndex={isStop ? 0 : -1}
      onClick={() => onFold(group, !laid.isFolded)}
    >
      <svg className="timeline__fold" width="12" height="12" aria-hidden="true">
        <path d={laid.isFolded ? SIGN_SHUT : SIGN_OPEN} fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      {sign}
      <span lang={name.lang === "" ? undefined : name.lang}>{name.text}</span>
      <span className="visually-hidden timeline__spoken">
        {m.timeline.spoken(["", m.timeline.fold.count(count, f)])}
      </span>
    </button>
  );
}

/** What a folded group shows instead of its rows. */
function Folded({ frame, group, view, source, laid }: Omit<GroupHeadProps, "isStop" | "onFold"> & { laid: LaidGroup }) {
  const name = frame.groupNames[group];
  const indices = view.groups[group]?.indices ?? NONE;
  return (
    <div
      className="timeline__summary"
      style={{ insetBlockStart: laid.rowsTopPx - laid.topPx, insetInlineStart: frame.titleStartPx }}
    >
      <span
        className="timeline__summary-words"
        style={frame.kind === "narrow" ? undefined : { inlineSize: frame.leftPx - frame.titleStartPx }}
      >
        <SummaryWords name={name} judged={view.judged} indices={indices} signs="alone" />
      </span>
      <span className="timeline__summary-line" style={{ insetInlineStart: frame.leftPx - frame.titleStartPx }}>
        <SummaryLine name={name} indices={indices} programs={source.programs} scale={frame.scale} asOf={frame.asOf} />
      </span>
    </div>
  );
}

/** The head of a group: its name, its rule, and its summary when it is folded. */
export const GroupHead = memo(function GroupHead(props: GroupHeadProps) {
  const { frame, group, view } = props;
  const laid = frame.layout.groups[group];
  if (!laid) return null;
  return (
    <div
      role="listitem"
      aria-posinset={laid.headLine + 1}
      aria-setsize={frame.layout.lineCount}
      className="timeline__group"
      data-group-place={group}
      data-folded={laid.isFolded ? view.groups[group]?.id : undefined}
      style={{ insetBlockStart: laid.topPx, blockSize: laid.heightPx }}
    >
      <GroupName {...props} />
      {laid.isFolded && <Folded {...props} laid={laid} />}
    </div>
  );
});
