import type { DocumentFault, DocumentState, Reason } from "#contract/faults.ts";
import { useI18n } from "./i18n-context.tsx";
import { MessagesGate } from "./messages-gate.tsx";
import { useSecondsUntil } from "./use-seconds-until.ts";
import "./document-fault.css";

/** Why a document failed, in words: what the server said stands as text. */
export function FaultText({ fault }: { readonly fault: DocumentFault }) {
  const { m } = useI18n();
  return (
    <>
      <span>{m.common.panel.fault(fault)}</span>
      {fault.title && <q className="document-fault__quoted">{fault.title}</q>}
      {fault.detail && <q className="document-fault__quoted">{fault.detail}</q>}
      {fault.reason && <FaultReason reason={fault.reason} />}
    </>
  );
}

const FAULTS = ["faults"] as const;

/** What is wrong with a datum, in a sentence. */
export function FaultReason({ reason }: { readonly reason: Reason }) {
  const { m } = useI18n();
  return (
    <MessagesGate sections={FAULTS} waiting={null}>
      {() => <span> {m.faults.sentence(reason)}</span>}
    </MessagesGate>
  );
}

/** What failed, why, and the way to try again. */
export function DocumentFault({ state }: { readonly state: DocumentState }) {
  const { m } = useI18n();
  const seconds = useSecondsUntil(state.retryAt);
  return (
    <div className="document-fault" data-error={state.name} role="alert">
      <p className="document-fault__title">{m.common.panel.notLoaded(m.words.document[state.name])}</p>
      {state.fault && (
        <p>
          <FaultText fault={state.fault} />
        </p>
      )}
      <p className="document-fault__actions">
        <button
          type="button"
          className="button button--primary"
          data-retry={state.name}
          aria-busy={state.isRetrying}
          onClick={state.retry}
        >
          {m.common.panel.retry}
        </button>
        {seconds !== undefined && (
          <span aria-live="off" className="muted">
            <time data-retry-in={state.name} dateTime={`PT${seconds}S`}>
              {m.common.panel.nextTry(seconds)}
            </time>
          </span>
        )}
      </p>
      {state.fault && (
        <p className="document-fault__small">
          {m.common.panel.request(state.fault.page)}
          {state.fault.status === undefined ? "" : ` · ${state.fault.status}`}
        </p>
      )}
    </div>
  );
}
