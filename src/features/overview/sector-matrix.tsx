import { useRef } from "react";
import { MilestoneDots } from "#charts/milestone-dots.tsx";
import type { Health } from "#contract/vocabulary.ts";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { useLinkGrid } from "#ui/use-link-grid.ts";
import { Num, WhyNumber } from "#ui/values.tsx";
import { WhyGridMember } from "#ui/why.tsx";
import { Difference } from "./matrix-difference.tsx";
import { MatrixRow } from "./matrix-row.tsx";
import { type Conditions, linkParams } from "./overview-conditions.ts";
import { type Before, type ProgramsView, comparedHealths } from "./overview-view.ts";
import "./sector-matrix.css";
import "./sector-matrix-dense.css";
import "./sector-matrix-narrow.css";

/** With more columns than that milestones stand under the sector where the words need the room. */
const MOST_WORDED = 5;

export interface SectorMatrixProps {
  readonly view: ProgramsView;
  readonly criteria: Conditions["criteria"];
  /** The day of comparison with its figures. */
  readonly before: Before | undefined;
}

/** Sectors by health: a grid of links in which the arrow keys move; on phones a list of sectors, worst first. */
export function SectorMatrix({ view, criteria, before }: SectorMatrixProps) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const table = useRef<HTMLTableElement>(null);
  const keys = useLinkGrid(table, "a, button.why");
  const healths = comparedHealths(view, before);
  const isDense = healths.filter(({ isDrawn }) => isDrawn).length > MOST_WORDED;
  return (
    <div
      className={["sector-matrix", isDense && "sector-matrix--dense", before && "sector-matrix--compared"]
        .filter(Boolean)
        .join(" ")}
    >
      <WhyGridMember value={true}>
        <table ref={table} data-table="sectors" {...keys}>
          <caption className="visually-hidden">
            {m.overview.matrixCaption(asOf, f)} {m.overview.matrixHint}
          </caption>
          <Heads healths={healths} criteria={criteria} />
          <tbody>
            {view.rows.map((row) => (
              <MatrixRow key={row.sectorId} row={row} healths={healths} criteria={criteria} before={before} />
            ))}
          </tbody>
          <tfoot>
            <TotalRow view={view} healths={healths} before={before} />
          </tfoot>
        </table>
      </WhyGridMember>
    </div>
  );
}

/** Column heads; what is only for machines and screen readers is not drawn. */
function Heads({ healths, criteria }: Pick<ProgramsView, "healths"> & Pick<SectorMatrixProps, "criteria">) {
  const { m } = useI18n();
  return (
    <thead>
      <tr>
        <th scope="col" data-col="title" className="sector-matrix__corner">
          <span className="visually-hidden">{m.overview.column.title}</span>
          <span className="sector-matrix__key-under">
            <MilestoneKey />
          </span>
        </th>
        {healths.map(({ health, isDrawn }) => (
          <HealthHead key={health} health={health} isDrawn={isDrawn} criteria={criteria} />
        ))}
        <th scope="col" data-col="programs" className="visually-hidden">
          {m.overview.column.programs}
        </th>
        <th scope="col" className="sector-matrix__dots">
          <MilestoneKey />
        </th>
        <th scope="col" data-col="reached" className="sector-matrix__reached">
          <span className="visually-hidden">{m.overview.column.reached}</span>
        </th>
        <th scope="col" data-col="counted">
          <span className="visually-hidden">{m.overview.column.counted}</span>
        </th>
        <th scope="col" data-col="dueReached" className="visually-hidden">
          {m.overview.column.dueReached}
        </th>
        <th scope="col" data-col="due" className="visually-hidden">
          {m.overview.column.due}
        </th>
      </tr>
    </thead>
  );
}

interface HealthHeadProps {
  readonly health: Health;
  readonly isDrawn: boolean;
  readonly criteria: Conditions["criteria"];
}

function HealthHead({ health, isDrawn, criteria }: HealthHeadProps) {
  const { m } = useI18n();
  const word = m.words.healthCount[health];
  if (!isDrawn) {
    return (
      <th scope="col" data-col={health} className="visually-hidden">
        {word}
      </th>
    );
  }
  return (
    <th scope="col" data-col={health} aria-label={word} className="sector-matrix__head">
      <ViewLink to="programs" params={linkParams(criteria, { health })}>
        <span title={word}>
          <HealthGlyph health={health} silent />
        </span>
        <span className="sector-matrix__word">{m.overview.headWord[health]}</span>
        <span className="visually-hidden"> {m.overview.filterBy(word)}</span>
      </ViewLink>
    </th>
  );
}

/** What the signs of milestones mean. */
function MilestoneKey() {
  const { m } = useI18n();
  return (
    <>
      <span className="sector-matrix__key-title">{m.overview.milestoneDots}</span>
      <span className="sector-matrix__key sector-matrix__key--reached">{m.words.milestoneStatus.reached}</span>
      <span className="sector-matrix__key sector-matrix__key--overdue">{m.words.milestoneStatus.overdue}</span>
      <span className="sector-matrix__key sector-matrix__key--pending">{m.words.milestoneStatus.pending}</span>
    </>
  );
}

/** The figures of all; it is no record, so it has no id. */
function TotalRow({
  view,
  healths,
  before,
}: Pick<SectorMatrixProps, "view" | "before"> & Pick<ProgramsView, "healths">) {
  const { m, f } = useI18n();
  const { tally, overdue } = view;
  const milestones = { reached: tally.reached, overdue, pending: tally.counted - tally.reached - overdue };
  return (
    <tr className="sector-matrix__total">
      <th scope="row" data-col="title">
        {m.overview.total}
      </th>
      {healths.map(({ health, isDrawn }) => (
        <td key={health} data-col={health} className={isDrawn ? `sector-matrix__sum--${health}` : "visually-hidden"}>
          {isDrawn ? (
            <WhyNumber why={{ kind: "tally", figure: `health-${health}` }} value={tally.byHealth[health]} />
          ) : (
            <Num value={tally.byHealth[health]} />
          )}
          {isDrawn && before && (
            <Difference
              value={tally.byHealth[health] - before.tally.byHealth[health]}
              since={before.since}
              figure={`health-${health}`}
            />
          )}
        </td>
      ))}
      <td data-col="programs" className="visually-hidden">
        <Num value={tally.programs} />
      </td>
      <td className="sector-matrix__dots">
        <MilestoneDots {...milestones} colour="var(--ink-2)" label={m.overview.dots(milestones, f)} />
      </td>
      <td data-col="reached" className="sector-matrix__reached">
        <WhyNumber why={{ kind: "tally", figure: "reached" }} value={tally.reached} />
        {before && <Difference value={tally.reached - before.tally.reached} since={before.since} figure="reached" />}
      </td>
      <td data-col="counted" className="sector-matrix__counted">
        <WhyNumber why={{ kind: "tally", figure: "counted" }} value={tally.counted} />
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
