import { createContext, useContext } from "react";
import type { LocalizedText } from "#contract/scalars.ts";
import type { Evidence } from "#contract/vocabulary.ts";
import { EVIDENCE_PARTS } from "./glyph-parts.ts";
import { GlyphParts } from "./glyph-parts-drawn.tsx";
import { useI18n } from "./i18n-context.tsx";
import "./evidence-mark.css";

/** What a mark asks to be told about: who vouches for a datum, how, and how it was arrived at. */
export interface SourceRequest {
  readonly level: Evidence;
  readonly sourceIds: readonly string[];
  readonly note?: LocalizedText | undefined;
}

const SourceOpenerContext = createContext<(request: SourceRequest, anchor: HTMLElement) => void>(() => undefined);

/** Set by the shell, which shows the sources beside the mark that was pressed. */
export const SourceOpenerProvider = SourceOpenerContext.Provider;

/** The sign of an evidence level alone (DESIGN §3.4). */
export function EvidenceGlyph({ level }: { readonly level: Evidence }) {
  return (
    <svg className="evidence-glyph" width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
      <GlyphParts parts={EVIDENCE_PARTS[level]} />
    </svg>
  );
}

export interface EvidenceMarkProps extends SourceRequest {
  /** Whether the level's word stands beside its sign. */
  readonly worded?: boolean;
}

/** The evidence of one datum; pressed, it opens its sources. */
export function EvidenceMark({ level, sourceIds, note, worded = false }: EvidenceMarkProps) {
  const { m } = useI18n();
  const open = useContext(SourceOpenerContext);
  const word = m.words.evidence[level];
  return (
    <button
      type="button"
      className="evidence-mark"
      title={m.common.evidence.mark(word)}
      aria-label={worded ? undefined : m.common.evidence.mark(word)}
      onClick={(event) => open({ level, sourceIds, note }, event.currentTarget)}
    >
      <EvidenceGlyph level={level} />
      {worded && <span>{word}</span>}
    </button>
  );
}

/** The prevailing level, said once for a view or panel; single marks then stand only where a value differs. */
export function EvidenceStatement({ level, subject }: { readonly level: Evidence; readonly subject?: string }) {
  const { m } = useI18n();
  return (
    <span className="evidence-statement">
      {subject && m.common.evidence.subject(subject)}
      <EvidenceGlyph level={level} />
      <data value={level}>{m.words.evidence[level]}</data>
    </span>
  );
}
