import type { DocumentState } from "#contract/faults.ts";
import type { Program } from "#contract/records.ts";
import type { AttentionEntry } from "#domain/attention.ts";
import { figurePart } from "#i18n/figure-parts.ts";
import { HealthLabel } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { ReasonText } from "#ui/reason-text.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { WhyButton } from "#ui/why.tsx";
import type { BriefingPrograms } from "./briefing-view.ts";
import { Footnotes } from "./footnotes.tsx";

/** As many as the first page has room for. */
export const MOST_ENTRIES = 6;

interface AttentionSectionProps {
  readonly state: DocumentState;
  readonly view: BriefingPrograms | undefined;
}

/** What needs attention, worst first, each with its reason. */
export function AttentionSection({ state, view }: AttentionSectionProps) {
  const { m, f } = useI18n();
  const shown = view?.attention.slice(0, MOST_ENTRIES) ?? [];
  const all = view?.attention.length ?? 0;
  return (
    <Panel
      title={m.overview.attention}
      needs={[state]}
      className="briefing__attention"
      note={
        all > shown.length && (
          <RichText
            text={m.briefing.shownOf(
              figurePart({ kind: "attention-first", count: shown.length }, f.number(shown.length)),
              figurePart({ kind: "attention" }, f.number(all)),
            )}
          />
        )
      }
    >
      {all === 0 ? (
        <p>{m.overview.nothingToAttend}</p>
      ) : (
        <ul>
          {shown.map((entry) => (
            <Entry key={entry.index} entry={entry} program={view?.programs[entry.index]} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Entry({ entry, program }: { readonly entry: AttentionEntry; readonly program: Program | undefined }) {
  if (!program) return null;
  const { health, reasons } = entry.judgement;
  const [reason] = reasons;
  return (
    <li className="briefing__entry">
      <WhyButton why={{ kind: "health", programId: program.id }}>
        <HealthLabel health={health} />
      </WhyButton>
      <b>
        <ViewLink to={`programs/${program.id}`}>
          <LocalText of={program.title} />
        </ViewLink>
      </b>
      <span>
        {reason && <ReasonText reason={reason} program={program} hasWhy />} <Footnotes sourceIds={program.sourceIds} />
      </span>
    </li>
  );
}
