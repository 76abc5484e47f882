import { useDocuments } from "#api/use-documents.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { SourceLine } from "#ui/source-line.tsx";

export interface CardSourcesProps {
  readonly ids: readonly string[];
  /** Whether what stands above refers to them by number. */
  readonly isNumbered: boolean;
}

/** The sources of what the card is of, each with the way to it; fetched with the first card. */
export function CardSources({ ids, isNumbered }: CardSourcesProps) {
  const { m, f } = useI18n();
  const { sources } = useDocuments(["sources"]);
  const known = new Map(sources.records?.map((source) => [source.id, source]));
  const { status } = sources.state;
  return (
    <section className="timeline-card__sources" aria-busy={status === "loading"}>
      <h3>{m.common.source.title(ids.length, f)}</h3>
      {ids.length === 0 && <p>{m.common.source.none}</p>}
      {ids.length > 0 && status === "loading" && <p>{m.common.panel.loading}</p>}
      {ids.length > 0 && status === "failed" && <p>{m.common.panel.notLoaded(m.words.document.sources)}</p>}
      <ol className={isNumbered ? "timeline-card__numbered" : undefined}>
        {ids.map((id) => {
          const source = known.get(id);
          if (source) return <SourceLine key={id} source={source} />;
          return sources.records ? <li key={id}>{m.common.source.unknown(id)}</li> : null;
        })}
      </ol>
    </section>
  );
}
