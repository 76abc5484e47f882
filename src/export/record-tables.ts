import type { Agreement, Source, TrackerEvent } from "#contract/records.ts";
import type { AgreementStatus, EventStatus } from "#contract/vocabulary.ts";
import { type ExportScene, textIn } from "./scene.ts";
import { type ExportTable, backingColumns, tableOf } from "./table.ts";

/** An agreement with its status at D. */
export interface JudgedAgreement {
  readonly agreement: Agreement;
  readonly status: AgreementStatus;
  /** The one it renews; null where the reference leads to nothing, which reads as unknown. */
  readonly predecessor: { readonly id: string } | null | undefined;
}

/** Agreements in the order shown (contract §3, table `agreements`). */
export function agreementTable(rows: readonly JudgedAgreement[], scene: ExportScene): ExportTable {
  return tableOf<JudgedAgreement>(
    [
      { id: "id", cell: ({ agreement }) => agreement.id },
      { id: "title", isText: true, cell: ({ agreement }) => textIn(scene, agreement.title) },
      { id: "kind", cell: ({ agreement }) => agreement.kind },
      { id: "signedOn", cell: ({ agreement }) => agreement.signedOn },
      { id: "validFrom", cell: ({ agreement }) => agreement.validFrom },
      { id: "validTo", cell: ({ agreement }) => agreement.validTo },
      { id: "endedOn", cell: ({ agreement }) => agreement.endedOn },
      { id: "status", cell: ({ status }) => status },
      { id: "followsId", cell: ({ predecessor }) => predecessor?.id },
      ...backingColumns<JudgedAgreement>(({ agreement }) => agreement, scene),
    ],
    rows,
  );
}

/** An event with its status at D. */
export interface JudgedEvent {
  readonly event: TrackerEvent;
  readonly status: EventStatus;
}

/** Events in the order shown (contract §3, table `events`). */
export function eventTable(rows: readonly JudgedEvent[], scene: ExportScene): ExportTable {
  return tableOf<JudgedEvent>(
    [
      { id: "id", cell: ({ event }) => event.id },
      { id: "title", isText: true, cell: ({ event }) => textIn(scene, event.title) },
      { id: "on", cell: ({ event }) => event.on },
      { id: "until", cell: ({ event }) => event.until },
      { id: "kind", cell: ({ event }) => event.kind },
      { id: "status", cell: ({ status }) => status },
      ...backingColumns<JudgedEvent>(({ event }) => event, scene),
    ],
    rows,
  );
}

/** Sources in the order shown: nobody vouches for them, so `evidence` is empty; `sourceUrls` is their own address. */
export function sourceTable(rows: readonly Source[], scene: ExportScene): ExportTable {
  return tableOf<Source>(
    [
      { id: "id", cell: ({ id }) => id },
      { id: "title", isText: true, cell: ({ title }) => textIn(scene, title) },
      { id: "publisher", isText: true, cell: ({ publisher }) => textIn(scene, publisher) },
      { id: "kind", cell: ({ kind }) => kind },
      { id: "publishedOn", cell: ({ publishedOn }) => publishedOn },
      ...backingColumns<Source>(({ id }) => ({ evidence: undefined, sourceIds: [id] }), scene),
    ],
    rows,
  );
}
