import { useDocuments } from "#api/use-documents.ts";
import { useI18n } from "#ui/i18n-context.tsx";

/**
 * That the time rail lacks a document, in words alone: `data-error` and the way to try again stand with the panels of
 * the views that show it.
 */
export function RailLack() {
  const { m, f } = useI18n();
  const { agreements, events } = useDocuments(["agreements", "events"]);
  const lacking = [agreements.state, events.state].filter(({ status }) => status === "failed");
  if (lacking.length === 0) return null;
  const names = lacking.map(({ name }) => m.words.document[name]);
  return (
    <div className="shell__notices">
      <p className="panel__remark" role="status">
        {m.common.rail.incomplete(names, f)}
      </p>
    </div>
  );
}
