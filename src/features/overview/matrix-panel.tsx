import type { DocumentState } from "#contract/faults.ts";
import { EvidenceStatement } from "#ui/evidence-mark.tsx";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { Panel } from "#ui/panel.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { Figure } from "#ui/values.tsx";
import { WhyButton } from "#ui/why.tsx";
import type { Conditions } from "./overview-conditions.ts";
import { type Before, type ProgramsView, absentHealths } from "./overview-view.ts";
import { SectorMatrix } from "./sector-matrix.tsx";

interface MatrixPanelProps {
  readonly state: DocumentState;
  readonly view: ProgramsView | undefined;
  readonly criteria: Conditions["criteria"];
  /** The day of comparison with its figures. */
  readonly before: Before | undefined;
}

/** Sectors by health, one sign for each programme, with the milestones; beneath it the figures of all. */
export function MatrixPanel({ state, view, criteria, before }: MatrixPanelProps) {
  const { m } = useI18n();
  return (
    <Panel
      title={m.overview.matrix}
      needs={[state]}
      note={view?.evidence && <Evidence view={view} />}
      className="matrix-panel"
    >
      {view && (
        <>
          <SectorMatrix view={view} criteria={criteria} before={before} />
          <Figures view={view} />
        </>
      )}
    </Panel>
  );
}

function Evidence({ view: { evidence, tally } }: { readonly view: ProgramsView }) {
  const { m, f } = useI18n();
  if (!evidence) return null;
  const isWhole = evidence.count === tally.programs;
  return (
    <>
      <span>{isWhole ? m.common.evidence.label : m.overview.mostly}</span>
      <EvidenceStatement level={evidence.level} />
      {!isWhole && (
        <WhyButton why={{ kind: "programs-of-level", level: evidence.level }}>
          {m.overview.evidenceShare(evidence.count, tally.programs, f)}
        </WhyButton>
      )}
    </>
  );
}

function Figures({ view }: { readonly view: ProgramsView }) {
  const { m, f } = useI18n();
  const absent = absentHealths(view);
  return (
    <div className="matrix-panel__figures">
      <p>
        <RichText text={m.overview.milestones(view.tally, f)} />
      </p>
      {absent.length > 0 && (
        <p className="matrix-panel__absent">
          <span>{m.overview.none}</span>
          {absent.map((health) => (
            <span key={health} className="nowrap">
              <HealthGlyph health={health} size={12} silent /> {m.words.healthCount[health]}{" "}
              <Figure name={`health-${health}`} value={0} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
