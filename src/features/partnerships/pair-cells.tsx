import type { PartialDate } from "#contract/dates.ts";
import type { Evidence } from "#contract/vocabulary.ts";
import type { FigureRequest, TallyFigure } from "#contract/figures.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { Day, WhyNumber } from "#ui/values.tsx";
import { WhySign } from "#ui/why.tsx";
import { MemberLink } from "./member-link.tsx";
import type { PairMember } from "./pair-view.ts";
import { RowText } from "./row-text.tsx";

const UNKNOWN = <span className="muted">–</span>;

/** A count, or nothing where it is not known. */
export function Count({ value, why }: { readonly value: number | undefined; readonly why: FigureRequest }) {
  return value === undefined ? UNKNOWN : <WhyNumber why={why} value={value} />;
}

/** A part and its whole: both open. */
export function PartOf({
  member,
  of: [part, whole],
}: {
  readonly member: PairMember;
  readonly of: readonly [TallyFigure, TallyFigure];
}) {
  const { m } = useI18n();
  const { tally } = member.row;
  if (!tally) return UNKNOWN;
  const count = (figure: TallyFigure) => <WhyNumber why={{ kind: "tally", figure }} value={countOf(tally, figure)} />;
  return (
    <>
      {count(part)}
      {m.partnerships.pair.outOf}
      {count(whole)}
    </>
  );
}

function countOf(tally: NonNullable<PairMember["row"]["tally"]>, figure: TallyFigure): number {
  if (figure === "reached" || figure === "counted" || figure === "due" || figure === "dueReached") return tally[figure];
  return tally.programs;
}

/** The programme in force, which opens its page; that there is none, where there is none. */
export function Programme({ row }: PairMember) {
  const { m } = useI18n();
  const { standing } = row;
  if (standing === undefined) return UNKNOWN;
  if (standing === null) return <span className="muted">{m.partnerships.noProgramme}</span>;
  return (
    <data value={standing.id} className="pair__wrapping">
      <MemberLink id={row.id} view={`agreements/${encodeURIComponent(standing.id)}`}>
        <RowText of={standing.title} row={row} />
      </MemberLink>{" "}
      <WhySign why={{ kind: "standing-programme" }} />
    </data>
  );
}

/** The term of the programme in force. */
export function Term({ row: { standing } }: PairMember) {
  const { m } = useI18n();
  if (!standing) return UNKNOWN;
  const { validFrom, signedOn, validTo } = standing;
  return (
    <>
      <Day date={validFrom ?? signedOn} />
      {m.partnerships.pair.dash()}
      {validTo === undefined ? "…" : <Day date={validTo} />}
    </>
  );
}

/** The next milestone that is due. */
export function Deadline({ row }: PairMember) {
  const { m } = useI18n();
  const { nextDeadline } = row;
  if (nextDeadline === undefined) return UNKNOWN;
  if (nextDeadline === null) return <span className="muted">{m.partnerships.noDeadline}</span>;
  const { program, milestone, dueOn } = nextDeadline;
  return (
    <>
      <Day date={dueOn} />{" "}
      <MemberLink id={row.id} view={`programs/${encodeURIComponent(program.id)}`}>
        <RowText of={milestone.title} row={row} />
      </MemberLink>
    </>
  );
}

/** How much of everything that is vouched for has a level: share and count. */
export function Share({ member: { shares }, level }: { readonly member: PairMember; readonly level: Evidence }) {
  const { m, f } = useI18n();
  const share = shares?.find((one) => one.level === level);
  if (!share) return UNKNOWN;
  const count = share.records + share.milestones + share.observations;
  return (
    <>
      <WhyNumber why={{ kind: "evidence", level, isShare: true }} value={share.ratio}>
        {f.percent(share.ratio)}
      </WhyNumber>
      {m.partnerships.pair.joint()}
      <WhyNumber why={{ kind: "evidence", level, isShare: false }} value={count} />
    </>
  );
}

/** Days from the last complete day to the one shown. */
export function Age({ ageDays }: PairMember) {
  const { f } = useI18n();
  if (ageDays === undefined) return UNKNOWN;
  return (
    <WhyNumber why={{ kind: "document-age", document: "partnership" }} value={ageDays}>
      {f.days(ageDays)}
    </WhyNumber>
  );
}

const VIEWS = ["overview", "programs", "timeline", "sectors", "trade", "agreements", "sources"] as const;

/** Ways into every view of the partnership. */
export function Views({ row: { id } }: PairMember) {
  const { m } = useI18n();
  return (
    <ul className="pair__views">
      {VIEWS.map((view) => (
        <li key={view}>
          <MemberLink id={id} view={view}>
            {m.words.view[view]}
          </MemberLink>
        </li>
      ))}
    </ul>
  );
}

/** A date as precisely as it is known. */
export function DayIfAny({ date }: { readonly date: PartialDate | undefined }) {
  return date === undefined ? UNKNOWN : <Day date={date} />;
}
