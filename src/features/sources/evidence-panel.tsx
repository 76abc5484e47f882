import { EvidenceBars } from "#charts/evidence-bars.tsx";
import type { DocumentState } from "#contract/faults.ts";
import { type Citing, evidenceShares } from "#domain/source-use.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { Panel } from "#ui/panel.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";

export interface EvidencePanelProps {
  readonly shown: Citing;
  readonly needs: readonly DocumentState[];
}

/** On what evidence everything shown stands at the as-of day, through the reader's filter. */
export function EvidencePanel({ shown, needs }: EvidencePanelProps) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const shares = evidenceShares(shown);
  const sum = (part: "records" | "milestones" | "observations") =>
    shares.reduce((total, share) => total + share[part], 0);
  const counts = { records: sum("records"), milestones: sum("milestones"), values: sum("observations"), asOf };
  const { level, count, share, title, caption } = m.sources.evidence;
  const isComplete = needs.every(({ status }) => status === "ready");
  return (
    <Panel
      title={title}
      note={
        isComplete && (
          <RichText text={m.sources.evidence.facts(counts.records + counts.milestones + counts.values, f)} />
        )
      }
      needs={needs}
    >
      <EvidenceBars
        caption={caption}
        heads={{ level, count, share }}
        bars={shares.map(({ level: of, ratio, ...parts }) => ({
          level: of,
          label: m.words.evidence[of],
          count: parts.records + parts.milestones + parts.observations,
          ratio,
          shareText: f.percent(ratio),
        }))}
      />
      <p className="sources-view__small">
        <RichText text={m.sources.evidence.counted(counts, f)} />
      </p>
    </Panel>
  );
}
