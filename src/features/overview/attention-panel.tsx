import { useMemo } from "react";
import type { DocumentState } from "#contract/faults.ts";
import type { Program } from "#contract/records.ts";
import { type AttentionEntry, attentionEntries } from "#domain/attention.ts";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalList, LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { ReasonText } from "#ui/reason-text.tsx";
import { SectorRoundel } from "#ui/sector-roundel.tsx";
import { WhyButton } from "#ui/why.tsx";
import { type Conditions, linkParams } from "./overview-conditions.ts";
import { type ProgramsView, isException } from "./overview-view.ts";

const SHOWN = 6;
const NEEDY = "late,at-risk,unreported";

interface AttentionPanelProps {
  readonly state: DocumentState;
  readonly view: ProgramsView | undefined;
  readonly criteria: Conditions["criteria"];
}

/** The programmes that need attention, worst first, each with its reason and who leads it. */
export function AttentionPanel({ state, view, criteria }: AttentionPanelProps) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const count = view?.attention.length ?? 0;
  const entries = useMemo(
    () => (view ? attentionEntries(view.programs, view.attention.slice(0, SHOWN), asOf) : []),
    [view, asOf],
  );
  const rest = count - SHOWN;
  return (
    <Panel
      title={m.overview.attention}
      needs={[state]}
      note={
        view &&
        count > 0 && (
          <WhyButton why={{ kind: "attention" }}>{m.common.value.of(count, view.tally.programs, f)}</WhyButton>
        )
      }
      className="attention-panel"
    >
      {view && entries.length === 0 && <p>{m.overview.nothingToAttend}</p>}
      {view && entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <Entry key={entry.index} entry={entry} view={view} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <p className="overview__more">
          <ViewLink to="programs" params={linkParams(criteria, criteria.health.length > 0 ? {} : { health: NEEDY })}>
            {m.overview.allOf}
          </ViewLink>
        </p>
      )}
    </Panel>
  );
}

function Entry({ entry, view }: { readonly entry: AttentionEntry; readonly view: ProgramsView }) {
  const { m } = useI18n();
  const program = view.programs[entry.index];
  if (!program) return null;
  const { health } = entry.judgement;
  return (
    <li className="attention-panel__entry">
      <HealthGlyph health={health} size={16} />
      <div>
        <h3 className="attention-panel__title">
          <ViewLink to={`programs/${program.id}`}>
            <LocalText of={program.title} />
          </ViewLink>
        </h3>
        <Reason entry={entry} program={program} />
        <p className="attention-panel__who">
          <SectorRoundel sectorId={program.sectorId} size={18} silent={false} />
          <span>
            {m.overview.lead}
            <Leads leadIds={program.leadIds ?? []} />
          </span>
        </p>
      </div>
      {isException(program.evidence, view.evidence?.level) && (
        <EvidenceMark level={program.evidence} sourceIds={program.sourceIds} note={program.note} />
      )}
    </li>
  );
}

function Reason({ entry: { judgement }, program }: { readonly entry: AttentionEntry; readonly program: Program }) {
  const [reason] = judgement.reasons;
  if (!reason) return null;
  return (
    <p className="attention-panel__reason">
      <ReasonText reason={reason} program={program} hasWhy />
    </p>
  );
}

function Leads({ leadIds }: { readonly leadIds: readonly string[] }) {
  const { m } = useI18n();
  const { partnership } = usePartnership();
  const titles = leadIds.flatMap((leadId) => {
    const lead = partnership.leads?.find(({ id }) => id === leadId);
    return lead ? [lead.title] : [];
  });
  return titles.length > 0 ? <LocalList of={titles} /> : m.common.value.noLead;
}
