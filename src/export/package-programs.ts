import type { Milestone, Program } from "#contract/records.ts";
import { PROGRAM_STATES } from "#contract/vocabulary.ts";
import { type Languages, type Part, headColumns, noteColumns, partColumns, vouchedColumns } from "./package-columns.ts";
import { ID_LIST, PARTIAL_DATE, type PackageTable, packageTable, textColumns } from "./package-table.ts";
import { listCell } from "./table.ts";

/** The programs, without what they consist of. */
export function programsOfPackage(rows: readonly Program[], languages: Languages): PackageTable {
  return packageTable<Program>({
    name: "programs",
    title: "Programmes of work",
    rows,
    columns: [
      ...headColumns(rows, languages),
      ...textColumns("summary", { rows, languages }, ({ summary }: Program) => summary),
      { id: "agreementId", type: "string", cell: ({ agreementId }) => agreementId },
      { id: "sectorId", type: "string", required: true, cell: ({ sectorId }) => sectorId },
      { id: "leadIds", ...ID_LIST, cell: ({ leadIds = [] }) => listCell(leadIds) },
      { id: "start", ...PARTIAL_DATE, required: true, cell: ({ start }) => start },
      { id: "end", ...PARTIAL_DATE, cell: ({ end }) => end },
      { id: "reportedOn", ...PARTIAL_DATE, cell: ({ reportedOn }) => reportedOn },
      { id: "budgetAmount", type: "number", cell: ({ budget }) => budget?.amount },
      { id: "budgetCurrency", type: "string", cell: ({ budget }) => budget?.currency },
      ...vouchedColumns<Program>(),
      ...noteColumns(rows, languages),
    ],
  });
}

type OwnMilestone = Part<Program, Milestone>;

const OF_PROGRAM = [{ fields: ["programId"], reference: { resource: "programs", fields: ["id"] } }];

/** The milestones under the ids of their programs. */
export function milestonesOfPackage(programs: readonly Program[], languages: Languages): PackageTable {
  const rows = programs.flatMap((whole): OwnMilestone[] => whole.milestones.map((own) => ({ whole, own })));
  return packageTable<OwnMilestone>({
    name: "milestones",
    title: "Milestones of the programmes",
    rows,
    primaryKey: ["programId", "id"],
    foreignKeys: OF_PROGRAM,
    columns: [
      { id: "programId", type: "string", required: true, cell: ({ whole }) => whole.id },
      { id: "id", type: "string", required: true, cell: ({ own }) => own.id },
      ...textColumns("title", { rows, languages }, ({ own }: OwnMilestone) => own.title),
      { id: "due", ...PARTIAL_DATE, cell: ({ own }) => own.due },
      { id: "completedOn", ...PARTIAL_DATE, cell: ({ own }) => own.completedOn },
      { id: "cancelledOn", ...PARTIAL_DATE, cell: ({ own }) => own.cancelledOn },
      ...partColumns<Program, Milestone>(),
      ...textColumns("note", { rows, languages }, ({ own }: OwnMilestone) => own.note),
    ],
  });
}

type OwnState = Part<Program, NonNullable<Program["states"]>[number]> & { readonly place: number };

/** The declared states under the ids of their programs, each with its place in the order of the data. */
export function statesOfPackage(programs: readonly Program[], languages: Languages): PackageTable {
  const rows = programs.flatMap((whole): OwnState[] =>
    (whole.states ?? []).map((own, at) => ({ whole, own, place: at + 1 })),
  );
  return packageTable<OwnState>({
    name: "program-states",
    title: "Declared states of the programmes",
    rows,
    primaryKey: ["programId", "place"],
    foreignKeys: OF_PROGRAM,
    columns: [
      { id: "programId", type: "string", required: true, cell: ({ whole }) => whole.id },
      { id: "place", type: "integer", required: true, cell: ({ place }) => place },
      { id: "on", ...PARTIAL_DATE, required: true, cell: ({ own }) => own.on },
      { id: "state", type: "string", required: true, enum: PROGRAM_STATES, cell: ({ own }) => own.state },
      { id: "sourceIds", ...ID_LIST, cell: ({ whole, own }) => listCell(own.sourceIds ?? whole.sourceIds) },
      ...textColumns("note", { rows, languages }, ({ own }: OwnState) => own.note),
    ],
  });
}
