import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useMemo } from "react";
import { useApi } from "#api/api-context.tsx";
import { prefetchDocuments } from "#api/documents.ts";
import { PartnershipRefProvider } from "#api/partnership-ref.tsx";
import { partnershipRef, usePartnerships } from "#api/partnerships.ts";
import { usePartnershipDocument } from "#api/use-documents.ts";
import type { DocumentState } from "#contract/faults.ts";
import type { ListName } from "#contract/records.ts";
import { DocumentError } from "#ui/document-error.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { Page } from "#ui/page.tsx";
import { PartnershipProvider } from "#ui/partnership-context.tsx";
import { ShellFrame } from "./shell-frame.tsx";
import { UnknownPartnership } from "./unknown-partnership.tsx";

interface GateProps {
  readonly routeId: string;
  /** Lists that the view will need: asked for together with the partnership. */
  readonly lists: readonly ListName[];
  readonly children: ReactNode;
}

/** A page that can only say that a document is on its way, or why it did not come. */
export function WaitingPage({ state }: { readonly state: DocumentState }) {
  const { m } = useI18n();
  const isLoading = state.status === "loading";
  return (
    <ShellFrame>
      <Page view="waiting" title={isLoading ? m.common.panel.loading : m.common.page.broken} busy={isLoading}>
        {!isLoading && <DocumentError state={state} />}
      </Page>
    </ShellFrame>
  );
}

/** Lets a view in once its partnership is known; says what stands in the way otherwise. */
export function PartnershipGate({ routeId, lists, children }: GateProps) {
  const { state, entries, quarantined, problems } = usePartnerships();
  if (!entries) return <WaitingPage state={state} />;
  const entry = entries.find(({ id }) => id === routeId);
  if (!entry) return <UnknownPartnership entries={entries} quarantined={quarantined} problems={problems} />;
  return (
    <DocumentGate key={entry.url} entry={entry} lists={lists}>
      {children}
    </DocumentGate>
  );
}

type Entry = NonNullable<ReturnType<typeof usePartnerships>["entries"]>[number];

function DocumentGate({
  entry,
  lists,
  children,
}: {
  readonly entry: Entry;
  readonly lists: readonly ListName[];
  readonly children: ReactNode;
}) {
  const api = useApi();
  const client = useQueryClient();
  const ref = useMemo(() => partnershipRef(api, entry), [api, entry]);
  useEffect(() => prefetchDocuments(client, ref, ["partnership", ...lists]), [client, ref, lists]);
  const { state, partnership, meta } = usePartnershipDocument(ref);
  const value = useMemo(
    () => (partnership && meta ? { routeId: entry.id, partnership, meta } : null),
    [entry.id, partnership, meta],
  );
  if (!value) return <WaitingPage state={state} />;
  return (
    <PartnershipRefProvider value={ref}>
      <PartnershipProvider value={value}>{children}</PartnershipProvider>
    </PartnershipRefProvider>
  );
}
