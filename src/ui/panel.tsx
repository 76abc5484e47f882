import { type ReactNode, useId } from "react";
import type { DocumentState } from "#contract/faults.ts";
import { machineTime } from "#i18n/formatters.ts";
import { DocumentError } from "./document-error.tsx";
import { useI18n } from "./i18n-context.tsx";
import { WhyNumber } from "./values.tsx";
import "./panel.css";

export interface PanelProps {
  readonly title: ReactNode;
  /** Small words at the right of the title. */
  readonly note?: ReactNode;
  /** The documents that the panel shows; it waits for all of them. */
  readonly needs?: readonly DocumentState[];
  readonly className?: string;
  /** Called only when every document is there. */
  readonly children: ReactNode | (() => ReactNode);
}

/**
 * A section of a view under its rule: shows what it has, and says by itself what is loading, failed, out of date
 * or left out (contract §3: `data-error`, `data-stale`, `data-quarantined`).
 */
export function Panel({ title, note, needs = [], className, children }: PanelProps) {
  const headingId = useId();
  const failed = needs.filter((need) => need.status === "failed");
  const isLoading = needs.some((need) => need.status === "loading");
  return (
    <section className={className ? `panel ${className}` : "panel"} aria-labelledby={headingId}>
      <div className="panel__head">
        <h2 id={headingId}>{title}</h2>
        {note && <div className="panel__note">{note}</div>}
      </div>
      {needs.map((need) => (
        <DocumentRemarks key={need.name} state={need} />
      ))}
      {failed.map((need) => (
        <DocumentError key={need.name} state={need} />
      ))}
      {failed.length === 0 && isLoading && <PanelSkeleton needs={needs} />}
      {failed.length === 0 && !isLoading && (typeof children === "function" ? children() : children)}
    </section>
  );
}

/** What a panel lacks or shows late, for one of its documents. */
export function DocumentRemarks({ state }: { readonly state: DocumentState }) {
  const { m, f } = useI18n();
  return (
    <>
      {state.quarantinedCount > 0 && (
        <p className="panel__remark" data-quarantined={state.name}>
          {m.words.document[state.name]} ·{" "}
          <WhyNumber why={{ kind: "faults", of: "quarantined", document: state.name }} value={state.quarantinedCount}>
            {m.common.panel.quarantined(state.quarantinedCount, f)}
          </WhyNumber>
        </p>
      )}
      {state.status === "ready" && state.staleSinceAt !== undefined && (
        <p className="panel__remark panel__remark--stale" data-stale={state.name} role="status">
          <time dateTime={machineTime(state.staleSinceAt)}>{m.common.panel.stale(state.staleSinceAt, f)}</time>{" "}
          <button type="button" className="button" data-retry={state.name} onClick={state.retry}>
            {m.common.panel.retry}
          </button>
        </p>
      )}
    </>
  );
}

function PanelSkeleton({ needs }: { readonly needs: readonly DocumentState[] }) {
  const { m, f } = useI18n();
  const received = needs.find((need) => need.status === "loading" && need.receivedRatio !== undefined)?.receivedRatio;
  return (
    <div className="panel__skeleton">
      <span className="visually-hidden">{m.common.panel.loading}</span>
      {received !== undefined && <span className="muted">{m.common.panel.received(received, f)}</span>}
      <i />
      <i />
      <i />
    </div>
  );
}
