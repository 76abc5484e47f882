import { useDocuments } from "#api/use-documents.ts";
import { DocumentError } from "#ui/document-error.tsx";
import { EvidenceStatement, type SourceRequest } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { DocumentRemarks } from "#ui/panel.tsx";
import { SourceLine } from "#ui/source-line.tsx";

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
          if (source) return <SourceLine key={id} source={source} />;
          return sources.records ? <li key={id}>{m.common.source.unknown(id)}</li> : null;
        })}
      </ul>
    </>
  );
}
