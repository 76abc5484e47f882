import type { ReactNode } from "react";
import { MilestoneDots } from "#charts/milestone-dots.tsx";
import type { FullDate } from "#contract/dates.ts";
import type { Health } from "#contract/vocabulary.ts";
import { type Tally, UNKNOWN_SECTOR } from "#domain/tallies.ts";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { SectorRoundel, sectorColour, useSectorNumber } from "#ui/sector-roundel.tsx";
import { Num, WhyNumber } from "#ui/values.tsx";
import { WhySign } from "#ui/why.tsx";
import { Difference } from "./matrix-difference.tsx";
import { type Conditions, linkParams } from "./overview-conditions.ts";
import { type Before, MOST_GLYPHS, type ProgramsView, type SectorRow } from "./overview-view.ts";

interface MatrixRowProps {
  readonly row: SectorRow;
  readonly healths: ProgramsView["healths"];
  readonly criteria: Conditions["criteria"];
  readonly before: Before | undefined;
}

/** The more columns are drawn, the fewer signs have room side by side; a difference takes the place of one. */
function glyphRoom(healths: ProgramsView["healths"], before: Before | undefined): number {
  const drawn = healths.filter(({ isDrawn }) => isDrawn).length;
  const room = Math.min(MOST_GLYPHS, Math.floor(12 / Math.max(1, drawn)));
  return before ? Math.max(1, room - 1) : room;
}

/** A sector: its programmes by health, its milestones. */
export function MatrixRow({ row, healths, criteria, before }: MatrixRowProps) {
  const { m, f } = useI18n();
  const { sectorId, tally, overdue } = row;
  const number = useSectorNumber()(sectorId);
  const earlier = before?.bySector.get(sectorId);
  const counts = { reached: tally.reached, overdue, pending: tally.counted - tally.reached - overdue };
  return (
    <tr {...(sectorId === UNKNOWN_SECTOR ? {} : { "data-id": sectorId })}>
      <th scope="row" data-col="title">
        <SectorTitle sectorId={sectorId} criteria={criteria} />
        <span className="sector-matrix__dots-under">
          <MilestoneDots {...counts} colour={sectorColour(number)} label={m.overview.dots(counts, f)} />
        </span>
      </th>
      {healths.map(({ health, isDrawn }) => (
        <td
          key={health}
          data-col={health}
          className={isDrawn ? `sector-matrix__cell sector-matrix__cell--${health}` : "visually-hidden"}
        >
          <Cell row={row} health={health} isDrawn={isDrawn}>
            <Programs row={row} health={health} criteria={criteria} room={glyphRoom(healths, before)} />
          </Cell>
          {isDrawn && before && earlier && (
            <CellDifference health={health} row={row} before={earlier} since={before.since} />
          )}
        </td>
      ))}
      <td data-col="programs" className="visually-hidden">
        <Num value={tally.programs} />
      </td>
      <td className="sector-matrix__dots">
        <MilestoneDots {...counts} colour={sectorColour(number)} label={m.overview.dots(counts, f)} />
      </td>
      <td data-col="reached" className="sector-matrix__reached">
        <WhyNumber why={{ kind: "tally", figure: "reached", scope: { sectorId } }} value={tally.reached} />
        {before && <ReachedDifference row={row} before={before} />}
      </td>
      <td data-col="counted" className="sector-matrix__counted">
        <WhyNumber why={{ kind: "tally", figure: "counted", scope: { sectorId } }} value={tally.counted} />
      </td>
      <td data-col="dueReached" className="visually-hidden">
        <Num value={tally.dueReached} />
      </td>
      <td data-col="due" className="visually-hidden">
        <Num value={tally.due} />
      </td>
    </tr>
  );
}

interface CellProps {
  readonly row: SectorRow;
  readonly health: Health;
  readonly isDrawn: boolean;
  readonly children: ReactNode;
}

/** The count of a cell under its signs, with the way to its derivation; a zero is written when it is pointed at. */
function Cell({ row: { sectorId, tally }, health, isDrawn, children }: CellProps) {
  const { m } = useI18n();
  const count = tally.byHealth[health];
  const why = { kind: "tally", figure: `health-${health}`, scope: { sectorId } } as const;
  if (!isDrawn) return <Num value={count} />;
  if (count === 0) {
    return (
      <span className="sector-matrix__zero">
        <WhyNumber why={why} value={0} />
      </span>
    );
  }
  return (
    <>
      <data value={count} className="sector-matrix__programs">
        {children}
      </data>
      <WhySign why={why} of={m.words.healthCount[health]} />
    </>
  );
}

/** How many more milestones of the sector are reached than on the day of comparison. */
function ReachedDifference({ row, before }: { readonly row: SectorRow; readonly before: Before }) {
  const { sectorId, tally } = row;
  const value = tally.reached - (before.bySector.get(sectorId)?.reached ?? 0);
  return <Difference value={value} since={before.since} figure="reached" scope={{ sectorId }} />;
}

interface CellDifferenceProps {
  readonly health: Health;
  readonly row: SectorRow;
  readonly before: Tally;
  readonly since: FullDate;
}

/** What a cell gained or lost; where no sign is left, that of the column stands for it on phones, which have no heads. */
function CellDifference({ health, row, before, since }: CellDifferenceProps) {
  const { tally: now, sectorId } = row;
  const value = now.byHealth[health] - before.byHealth[health];
  if (value === 0) return null;
  return (
    <>
      {now.byHealth[health] === 0 && (
        <span className="sector-matrix__gone">
          <HealthGlyph health={health} size={16} silent />
        </span>
      )}
      <Difference value={value} since={since} figure={`health-${health}`} scope={{ sectorId }} />
    </>
  );
}

function SectorTitle({ sectorId, criteria }: { readonly sectorId: string; readonly criteria: Conditions["criteria"] }) {
  const { m } = useI18n();
  const { partnership } = usePartnership();
  const sector = partnership.sectors.find(({ id }) => id === sectorId);
  return (
    <span className="sector-matrix__sector">
      <SectorRoundel sectorId={sectorId} />
      {sector ? (
        <ViewLink to="programs" params={linkParams(criteria, { sector: sectorId })} className="sector-matrix__title">
          <LocalText of={sector.title} />
        </ViewLink>
      ) : (
        m.overview.unknownSector
      )}
    </span>
  );
}

interface ProgramsProps {
  readonly row: SectorRow;
  readonly health: Health;
  readonly criteria: Conditions["criteria"];
  /** How many signs have room. */
  readonly room: number;
}

/** The programmes of one cell: a sign that opens each and the cell that opens them all, or one sign with their number. */
function Programs({ row, health, criteria, room }: ProgramsProps) {
  const { m, f } = useI18n();
  const local = useLocalText();
  const { partnership } = usePartnership();
  const count = row.tally.byHealth[health];
  const word = m.words.health[health];
  const sector = partnership.sectors.find(({ id }) => id === row.sectorId);
  const cell = {
    params: linkParams(criteria, { ...(sector && { sector: sector.id }), health }),
    label: m.overview.programsOf(
      count,
      { sector: sector ? local(sector.title) : m.overview.unknownSector, health: m.words.healthCount[health] },
      f,
    ),
  };
  if (count > room) {
    return (
      <ViewLink to="programs" {...cell} className="sector-matrix__many">
        <HealthGlyph health={health} size={16} silent /> ×{f.number(count)}
      </ViewLink>
    );
  }
  return (
    <>
      {row.programs[health].map((program) => (
        <ViewLink
          key={program.id}
          to={`programs/${program.id}`}
          className="sector-matrix__glyph"
          label={m.overview.programOf(local(program.title), word)}
        >
          <span title={m.overview.programOf(local(program.title), word)}>
            <HealthGlyph health={health} size={16} silent />
          </span>
        </ViewLink>
      ))}
      {sector && (
        <ViewLink
          to="programs"
          {...cell}
          className={count === 1 ? "sector-matrix__all sector-matrix__all--one" : "sector-matrix__all"}
        >
          <span>{f.number(count)}</span>
        </ViewLink>
      )}
    </>
  );
}
