import { Fragment } from "react";
import { MilestoneDots } from "#charts/milestone-dots.tsx";
import type { DocumentState } from "#contract/faults.ts";
import type { Health } from "#contract/vocabulary.ts";
import { figurePart, tallyPart } from "#i18n/figure-parts.ts";
import { EvidenceStatement } from "#ui/evidence-mark.tsx";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { useSectorNumber } from "#ui/sector-roundel.tsx";
import { Figure, Num, WhyNumber } from "#ui/values.tsx";
import { WhyGrid } from "#ui/why.tsx";
import { type BriefingPrograms, type BriefingSector, absentHealths, drawnHealths } from "./briefing-view.ts";

interface MatrixSectionProps {
  readonly state: DocumentState;
  readonly view: BriefingPrograms | undefined;
}

/** Sectors by health with their milestones, and the figures of all. */
export function MatrixSection({ state, view }: MatrixSectionProps) {
  const { m } = useI18n();
  return (
    <Panel
      title={m.overview.matrix}
      needs={[state]}
      className="briefing__matrix"
      note={view?.evidence && <Evidence view={view} />}
    >
      {view && (
        <>
          <Matrix view={view} />
          <Totals view={view} />
        </>
      )}
    </Panel>
  );
}

function Evidence({ view: { evidence, tally } }: { readonly view: BriefingPrograms }) {
  const { m, f } = useI18n();
  if (!evidence) return null;
  return (
    <>
      <EvidenceStatement level={evidence.level} subject={m.common.evidence.label} />
      {evidence.count < tally.programs && (
        <span>
          <RichText
            text={m.briefing.shownOf(
              figurePart({ kind: "programs-of-level", level: evidence.level }, f.number(evidence.count)),
              tallyPart("programs", tally.programs, f),
            )}
          />
        </span>
      )}
    </>
  );
}

/** Machine-readable columns that paper has no room for. */
const COUNTS = ["programs", "dueReached", "due"] as const;

function Matrix({ view }: { readonly view: BriefingPrograms }) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const drawn = drawnHealths(view.tally);
  const absent = absentHealths(view.tally);
  return (
    <div className="briefing__table" role="group" aria-label={m.overview.matrixCaption(asOf, f)} tabIndex={0}>
      <WhyGrid>
        <table data-table="sectors">
          <caption className="visually-hidden">{m.overview.matrixCaption(asOf, f)}</caption>
          <thead>
            <tr>
              <th scope="col" data-col="title">
                {m.words.columnOf.sectors.title}
              </th>
              {drawn.map((health) => (
                <th key={health} scope="col" data-col={health} className="briefing__number">
                  <HealthGlyph health={health} silent /> {m.words.healthCount[health]}
                </th>
              ))}
              <th scope="col" className="briefing__dots">
                {m.overview.milestoneDots}
              </th>
              <th scope="col" data-col="reached" className="briefing__number">
                {m.overview.milestoneCount.reached}
              </th>
              <th scope="col" data-col="counted" className="briefing__number">
                {m.overview.total}
              </th>
              {[...absent, ...COUNTS].map((id) => (
                <th key={id} scope="col" data-col={id} className="visually-hidden">
                  {id === "due" ? m.words.columnOf.sectors.due : m.words.column[id]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.sectors.map((sector) => (
              <MatrixRow key={sector.sectorId} sector={sector} drawn={drawn} absent={absent} />
            ))}
          </tbody>
        </table>
      </WhyGrid>
    </div>
  );
}

interface MatrixRowProps {
  readonly sector: BriefingSector;
  readonly drawn: readonly Health[];
  readonly absent: readonly Health[];
}

function MatrixRow({ sector, drawn, absent }: MatrixRowProps) {
  const { m, f } = useI18n();
  const { sectorId, tally, overdue } = sector;
  const counts = { reached: tally.reached, overdue, pending: tally.counted - tally.reached - overdue };
  return (
    <tr data-id={sectorId || undefined}>
      <th scope="row" data-col="title">
        <SectorName sectorId={sectorId} />
      </th>
      {drawn.map((health) => (
        <HealthCell key={health} health={health} sector={sector} />
      ))}
      <td className="briefing__dots">
        <MilestoneDots {...counts} colour="var(--ink)" label={m.overview.dots(counts, f)} />
      </td>
      <td data-col="reached" className="briefing__number">
        <WhyNumber why={{ kind: "tally", figure: "reached", scope: { sectorId } }} value={tally.reached} />
      </td>
      <td data-col="counted" className="briefing__number">
        <WhyNumber why={{ kind: "tally", figure: "counted", scope: { sectorId } }} value={tally.counted} />
      </td>
      {[
        ...absent.map((health) => [health, tally.byHealth[health]] as const),
        ...COUNTS.map((id) => [id, tally[id]] as const),
      ].map(([id, value]) => (
        <td key={id} data-col={id} className="visually-hidden">
          <Num value={value} />
        </td>
      ))}
    </tr>
  );
}

function HealthCell({ health, sector }: { readonly health: Health; readonly sector: BriefingSector }) {
  const { sectorId, tally } = sector;
  const count = tally.byHealth[health];
  return (
    <td data-col={health} className={count === 0 ? "briefing__number briefing__number--none" : "briefing__number"}>
      {count > 0 && <HealthGlyph health={health} size={12} silent />}{" "}
      <WhyNumber why={{ kind: "tally", figure: `health-${health}`, scope: { sectorId } }} value={count} />
    </td>
  );
}

/** A sector by its number and name. */
export function SectorName({ sectorId }: { readonly sectorId: string }) {
  const { m } = useI18n();
  const { partnership } = usePartnership();
  const number = useSectorNumber()(sectorId);
  const sector = partnership.sectors[number - 1];
  if (!sector) return <>{m.overview.unknownSector}</>;
  return (
    <>
      <span className="briefing__sector-number">{number}.</span> <LocalText of={sector.title} />
    </>
  );
}

function Totals({ view: { tally } }: { readonly view: BriefingPrograms }) {
  const { m, f } = useI18n();
  const absent = absentHealths(tally);
  return (
    <div className="briefing__totals">
      <p>
        <RichText text={m.overview.milestones(tally, f)} />
      </p>
      {absent.length > 0 && (
        <p>
          {m.overview.none}{" "}
          {absent.map((health, index) => (
            <Fragment key={health}>
              {index > 0 && " · "}
              <span className="nowrap">
                <HealthGlyph health={health} size={12} silent /> {m.words.healthCount[health]}{" "}
                <Figure name={`health-${health}`} value={0} />
              </span>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}
