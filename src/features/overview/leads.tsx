import { lazy, Suspense, useState } from "react";
import { useI18n } from "#ui/i18n-context.tsx";
import { MessagesGate } from "#ui/messages-gate.tsx";
import { PendingPart } from "#ui/page.tsx";
import type { LeadsTableProps } from "./leads-table.tsx";

const LeadsTable = lazy(async () => ({ default: (await import("./leads-table.tsx")).LeadsTable }));

const DESK = ["records", "desk"] as const;

/** Who owes what, folded: the desk's question is answered on demand, with code of its own. */
export function Leads(props: LeadsTableProps) {
  const { m } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="overview__leads" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>{m.overview.leads}</h2>
        <span className="muted">{m.overview.leadsHint}</span>
      </summary>
      {isOpen && (
        <Suspense fallback={<PendingPart />}>
          <MessagesGate sections={DESK} waiting={<PendingPart />}>
            {() => <LeadsTable {...props} />}
          </MessagesGate>
        </Suspense>
      )}
    </details>
  );
}
