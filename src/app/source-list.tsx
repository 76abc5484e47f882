import type { Source } from "#contract/records.ts";
import { useDocuments } from "#api/use-documents.ts";
import { DocumentError } from "#ui/document-error.tsx";
import { EvidenceStatement, type SourceRequest } from "#ui/evidence-mark.tsx";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { DocumentRemarks } from "#ui/panel.tsx";
import { Day } from "#ui/values.tsx";

/** The sources behind a datum: who vouches, how it was arrived at, and the way to each source. */
export function SourceList({ request }: { readonly request: SourceRequest }) {
  const { m, f } = useI18n();
  const { sources } = useDocuments(["sources"]);
  const known = new Map(sources.records?.map((source) => [source.id, source]));
  return (
    <>
      <EvidenceStatement level={request.level} />
      <p className="muted">{m.common.source.meaning[request.level]}</p>
      {request.note && (
        <p>
          <b>{m.common.source.method}:</b> <LocalText of={request.note} />
        </p>
      )}
      {sources.state.status === "failed" ? (
        <DocumentError state={sources.state} />
      ) : (
        <DocumentRemarks state={sources.state} />
      )}
      {sources.state.status === "loading" && <p className="muted">{m.common.panel.loading}</p>}
      {request.sourceIds.length === 0 && <p className="muted">{m.common.source.none}</p>}
      <h2>{m.common.source.title(request.sourceIds.length, f)}</h2>
      <ul>
        {request.sourceIds.map((id) => {
          const source = known.get(id);
          if (source) return <SourceEntry key={id} source={source} />;
          return sources.records ? <li key={id}>{m.common.source.unknown(id)}</li> : null;
        })}
      </ul>
    </>
  );
}

function SourceEntry({ source }: { readonly source: Source }) {
  const { m } = useI18n();
  return (
    <li data-id={source.id}>
      <ViewLink to="sources" params={{ q: source.id }}>
        <LocalText of={source.title} />
      </ViewLink>
      <p className="source-popover__meta">
        <LocalText of={source.publisher} />
        {source.publishedOn && (
          <>
            {" · "}
            <Day date={source.publishedOn} />
          </>
        )}
        {source.language && ` · ${source.language}`}
        {` · ${m.words.sourceKind[source.kind]}`}
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
