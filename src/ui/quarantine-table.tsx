import type { Quarantined } from "#contract/faults.ts";
import type { Column } from "./column.ts";
import { DataTable } from "./data-table.tsx";
import { FaultReason } from "./document-fault.tsx";
import { useI18n } from "./i18n-context.tsx";
import { Num, Token } from "./values.tsx";

function useColumns(): readonly Column<Quarantined>[] {
  const { column } = useI18n().m.words;
  return [
    { id: "document", label: column.document, cell: (entry) => entry.document },
    { id: "id", label: column.id, cell: ({ id }) => id !== undefined && <Token value={id}>{id}</Token> },
    { id: "index", label: column.index, cell: ({ index }) => <Num value={index} /> },
    { id: "pointer", label: column.pointer, cell: ({ pointer }) => <code>{pointer}</code> },
    { id: "reason", label: column.reason, cell: ({ reason }) => <FaultReason reason={reason} /> },
  ];
}

/** Entries of the list of partnerships that were left out, and why (contract §1, What bad data gets). */
export function QuarantineTable({ quarantined }: { readonly quarantined: readonly Quarantined[] }) {
  const { m, f } = useI18n();
  const caption = m.common.panel.quarantined(quarantined.length, f);
  return (
    <section>
      <p aria-hidden="true">{caption}</p>
      <DataTable<Quarantined>
        name="quarantine"
        caption={caption}
        columns={useColumns()}
        groups={[{ id: "all", heading: null, rows: quarantined }]}
        rowId={({ id, index }) => id ?? String(index)}
        rowKey={({ document, pointer, index }) => `${document} ${pointer} ${index}`}
      />
    </section>
  );
}
