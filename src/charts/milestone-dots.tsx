/** Milestones of one row: how many are reached, overdue and pending. */
export interface MilestoneDotsProps {
  readonly reached: number;
  readonly overdue: number;
  readonly pending: number;
  /** The sector's colour. */
  readonly colour: string;
  /** The same in words. */
  readonly label: string;
}

const STEP_PX = 10;
const HEIGHT_PX = 14;
const MOST_DOTS = 14;
const BAR_PX = STEP_PX * MOST_DOTS;

/** One dot for each milestone: a disc when reached, in a red ring when overdue, hollow when pending; a bar when they are many. */
export function MilestoneDots({ reached, overdue, pending, colour, label }: MilestoneDotsProps) {
  const count = reached + overdue + pending;
  if (count === 0) return null;
  const widthPx = count > MOST_DOTS ? BAR_PX : count * STEP_PX + 4;
  return (
    <svg
      className="milestone-dots"
      width={widthPx}
      height={HEIGHT_PX}
      viewBox={`0 0 ${widthPx} ${HEIGHT_PX}`}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      {count > MOST_DOTS ? (
        <Shares reached={reached / count} overdue={overdue / count} colour={colour} />
      ) : (
        Array.from({ length: count }, (_, index) => (
          <Dot
            key={index}
            at={index * STEP_PX + 7}
            kind={index < reached ? "reached" : index < reached + overdue ? "overdue" : "pending"}
            colour={colour}
          />
        ))
      )}
    </svg>
  );
}

interface DotProps {
  readonly at: number;
  readonly kind: "reached" | "overdue" | "pending";
  readonly colour: string;
}

function Dot({ at, kind, colour }: DotProps) {
  if (kind === "reached") return <circle cx={at} cy="7" r="4" fill={colour} />;
  if (kind === "pending")
    return <circle cx={at} cy="7" r="3.4" fill="var(--paper)" stroke={colour} strokeWidth="1.4" />;
  return (
    <>
      <circle cx={at} cy="7" r="5.4" fill="var(--paper)" stroke="var(--st-late)" strokeWidth="1.5" />
      <circle cx={at} cy="7" r="2.2" fill={colour} />
    </>
  );
}

interface SharesProps {
  /** Ratios of all milestones. */
  readonly reached: number;
  readonly overdue: number;
  readonly colour: string;
}

function Shares({ reached, overdue, colour }: SharesProps) {
  return (
    <>
      <rect x="0.7" y="3.7" width={BAR_PX - 1.4} height="6.6" fill="var(--paper)" stroke={colour} strokeWidth="1.4" />
      <rect x="0" y="3" width={reached * BAR_PX} height="8" fill={colour} />
      <rect
        x={reached * BAR_PX}
        y="1.5"
        width={overdue * BAR_PX}
        height="11"
        fill="none"
        stroke={overdue > 0 ? "var(--st-late)" : "none"}
        strokeWidth="1.5"
      />
    </>
  );
}
