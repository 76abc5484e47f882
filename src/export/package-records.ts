import type { Agreement, Source, TrackerEvent } from "#contract/records.ts";
import { AGREEMENT_FORMATS, AGREEMENT_KINDS, EVENT_KINDS, SOURCE_KINDS } from "#contract/vocabulary.ts";
import { type Languages, type Part, headColumns, noteColumns, vouchedColumns } from "./package-columns.ts";
import { ID_LIST, PARTIAL_DATE, type PackageTable, packageTable, textColumns } from "./package-table.ts";
import { listCell } from "./table.ts";

/** The agreements, without their signatories. */
export function agreementsOfPackage(rows: readonly Agreement[], languages: Languages): PackageTable {
  return packageTable<Agreement>({
    name: "agreements",
    title: "Agreements",
    rows,
    columns: [
      ...headColumns(rows, languages),
      { id: "kind", type: "string", required: true, enum: AGREEMENT_KINDS, cell: ({ kind }) => kind },
      { id: "signedOn", ...PARTIAL_DATE, required: true, cell: ({ signedOn }) => signedOn },
      { id: "validFrom", ...PARTIAL_DATE, cell: ({ validFrom }) => validFrom },
      { id: "validTo", ...PARTIAL_DATE, cell: ({ validTo }) => validTo },
      { id: "openEnded", type: "boolean", cell: ({ openEnded }) => openEnded },
      { id: "endedOn", ...PARTIAL_DATE, cell: ({ endedOn }) => endedOn },
      { id: "followsId", type: "string", cell: ({ followsId }) => followsId },
      { id: "format", type: "string", enum: AGREEMENT_FORMATS, cell: ({ format }) => format },
      { id: "sectorIds", ...ID_LIST, cell: ({ sectorIds }) => listCell(sectorIds) },
      ...textColumns("place", { rows, languages }, ({ place }: Agreement) => place),
      { id: "text", type: "string", cell: ({ text }) => text },
      ...vouchedColumns<Agreement>(),
      ...noteColumns(rows, languages),
    ],
  });
}

type Signature = Part<Agreement, Agreement["signatories"][number]> & { readonly place: number };

/** Who signed, under the ids of the agreements, each with the place in the order of the data. */
export function signatoriesOfPackage(agreements: readonly Agreement[], languages: Languages): PackageTable {
  const rows = agreements.flatMap((whole): Signature[] =>
    whole.signatories.map((own, at) => ({ whole, own, place: at + 1 })),
  );
  return packageTable<Signature>({
    name: "signatories",
    title: "Who signed the agreements",
    rows,
    primaryKey: ["agreementId", "place"],
    foreignKeys: [{ fields: ["agreementId"], reference: { resource: "agreements", fields: ["id"] } }],
    columns: [
      { id: "agreementId", type: "string", required: true, cell: ({ whole }) => whole.id },
      { id: "place", type: "integer", required: true, cell: ({ place }) => place },
      ...textColumns("name", { rows, languages }, ({ own }: Signature) => own.name),
      ...textColumns("role", { rows, languages }, ({ own }: Signature) => own.role),
      { id: "cityId", type: "string", cell: ({ own }) => own.cityId },
    ],
  });
}

/** The events. */
export function eventsOfPackage(rows: readonly TrackerEvent[], languages: Languages): PackageTable {
  return packageTable<TrackerEvent>({
    name: "events",
    title: "Events",
    rows,
    columns: [
      ...headColumns(rows, languages),
      { id: "on", ...PARTIAL_DATE, required: true, cell: ({ on }) => on },
      { id: "until", ...PARTIAL_DATE, cell: ({ until }) => until },
      { id: "kind", type: "string", required: true, enum: EVENT_KINDS, cell: ({ kind }) => kind },
      ...textColumns("place", { rows, languages }, ({ place }: TrackerEvent) => place),
      { id: "cityIds", ...ID_LIST, cell: ({ cityIds = [] }) => listCell(cityIds) },
      { id: "sectorIds", ...ID_LIST, cell: ({ sectorIds = [] }) => listCell(sectorIds) },
      { id: "agreementIds", ...ID_LIST, cell: ({ agreementIds = [] }) => listCell(agreementIds) },
      { id: "programIds", ...ID_LIST, cell: ({ programIds = [] }) => listCell(programIds) },
      ...vouchedColumns<TrackerEvent>(),
      ...noteColumns(rows, languages),
    ],
  });
}

/** The sources: what every `sourceIds` leads to. */
export function sourcesOfPackage(rows: readonly Source[], languages: Languages): PackageTable {
  return packageTable<Source>({
    name: "sources",
    title: "Sources",
    rows,
    columns: [
      ...headColumns(rows, languages),
      ...textColumns("publisher", { rows, languages }, ({ publisher }: Source) => publisher),
      { id: "kind", type: "string", required: true, enum: SOURCE_KINDS, cell: ({ kind }) => kind },
      { id: "publishedOn", ...PARTIAL_DATE, cell: ({ publishedOn }) => publishedOn },
      { id: "language", type: "string", cell: ({ language }) => language },
      { id: "url", type: "string", cell: ({ url }) => url },
      ...noteColumns(rows, languages),
    ],
  });
}
