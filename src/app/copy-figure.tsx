import { useState } from "react";
import { useDocuments } from "#api/use-documents.ts";
import type { FigureRequest } from "#contract/figures.ts";
import type { Program, Source } from "#contract/records.ts";
import type { Derivation } from "#domain/derivation.ts";
import { copied } from "#ui/clipboard.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { usePageAddress } from "#ui/page-address.ts";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { figureName } from "./figure-name.ts";
import { valueText } from "./figure-value.ts";

/** Sources named in a copied figure; more are counted. */
const MOST_SOURCES = 12;

/** Ids of the sources that the records behind a figure rest on, each once, those that most rest on first. */
function citedIds({ numerator, denominator = [] }: Derivation): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind, recordId, sourceIds } of [...numerator, ...denominator]) {
    for (const id of kind === "source" ? [recordId] : sourceIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}

/** Writes the figure as a plain text that can be checked without this page. */
function useCitation({ request, derivation, program }: CopyFigureProps, sources: readonly Source[]): string {
  const i18n = useI18n();
  const local = useLocalText();
  const { asOf } = useViewpoint();
  const { partnership } = usePartnership();
  const link = usePageAddress();
  const { m, f } = i18n;
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const ids = citedIds(derivation);
  const named = ids.slice(0, MOST_SOURCES).map((id) => {
    const source = sourceOf.get(id);
    if (!source) return m.common.source.unknown(id);
    const { publisher, title, publishedOn, url } = source;
    return [local(publisher), local(title), publishedOn && f.dateLong(publishedOn), url].filter(Boolean).join(", ");
  });
  return m.why.citation(
    {
      name: figureName({ request, derivation, partnership, program }, i18n, local),
      value: valueText(derivation, i18n, local),
      asOf,
      partnership: local(partnership.title),
      rule: m.why.rules[derivation.rule],
      sources: named,
      more: ids.length - named.length,
      link,
    },
    f,
  );
}

export interface CopyFigureProps {
  readonly request: FigureRequest;
  readonly derivation: Derivation;
  readonly program: Program | undefined;
}

/** Takes a figure along with its rule, day, sources and address; where the browser refuses, the text stands selected. */
export function CopyFigure(props: CopyFigureProps) {
  const { m } = useI18n();
  const { sources } = useDocuments(["sources"]);
  const text = useCitation(props, sources.records ?? []);
  const [outcome, setOutcome] = useState<"copied" | "copyByHand" | null>(null);
  const select = (field: HTMLTextAreaElement | null) => {
    field?.focus();
    field?.select();
  };
  const copy = async () => setOutcome((await copied({ text })) ? "copied" : "copyByHand");
  return (
    <div className="why-popover__copy">
      <button
        type="button"
        className="button"
        disabled={sources.state.status === "loading"}
        onClick={() => void copy()}
      >
        {m.why.copyFigure}
      </button>
      <p role="status">{outcome && m.exports[outcome]}</p>
      {outcome === "copyByHand" && (
        <textarea ref={select} readOnly rows={6} value={text} aria-label={m.exports.textToCopy} />
      )}
    </div>
  );
}
