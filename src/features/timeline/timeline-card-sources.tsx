import { useDocuments } from "#api/use-documents.ts";
import type { Source } from "#contract/records.ts";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Day } from "#ui/values.tsx";

function Entry({ source }: { readonly source: Source }) {
  const { m } = useI18n();
  return (
    <li>
      <ViewLink to="sources" params={{ q: source.id }}>
        <LocalText of={source.title} />
      </ViewLink>
      <p>
        <LocalText of={source.publisher} />
        {source.publishedOn && (
          <>
            {" · "}
            <Day date={source.publishedOn} />
          </>
        )}
        {source.url && (
          <>
            {" · "}
            <a href={source.url} rel="noopener noreferrer" target="_blank">
              {m.common.source.open} <Glyph name="external" size={12} />
            </a>
          </>
        )}
      </p>
    </li>
  );
}

/** The sources of what the card is of, each with the way to it; fetched with the first card. */
export function CardSources({ ids }: { readonly ids: readonly string[] }) {
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
      <ul>
        {ids.map((id) => {
          const source = known.get(id);
          if (source) return <Entry key={id} source={source} />;
          return sources.records ? <li key={id}>{m.common.source.unknown(id)}</li> : null;
        })}
      </ul>
    </section>
  );
}
