import type { City, Gap, Lead, Partnership, Sector } from "#contract/records.ts";
import { headColumns, noteColumns } from "./package-columns.ts";
import { PARTIAL_DATE, type PackageTable, packageTable, textColumns } from "./package-table.ts";

/** What the partnership document lists: cities, sectors, leads and named gaps, each with its place in the order shown. */
export function tablesOfPartnership(partnership: Partnership): readonly PackageTable[] {
  const { cities, sectors, leads = [], gaps = [], languages } = partnership;
  return [
    packageTable<City>({
      name: "cities",
      title: "Cities",
      rows: cities,
      columns: [
        { id: "id", type: "string", required: true, cell: ({ id }) => id },
        ...textColumns("name", { rows: cities, languages }, ({ name }: City) => name),
        ...textColumns("officialName", { rows: cities, languages }, ({ officialName }: City) => officialName),
        { id: "country", type: "string", required: true, pattern: "[A-Z]{2}", cell: ({ country }) => country },
        { id: "timeZone", type: "string", required: true, cell: ({ timeZone }) => timeZone },
      ],
    }),
    packageTable<Sector>({
      name: "sectors",
      title: "Sectors",
      rows: sectors,
      columns: headColumns(sectors, languages),
    }),
    packageTable<Lead>({
      name: "leads",
      title: "Leads of the programmes",
      rows: leads,
      columns: [
        ...headColumns(leads, languages),
        { id: "cityId", type: "string", required: true, cell: ({ cityId }) => cityId },
      ],
    }),
    packageTable<Gap>({
      name: "gaps",
      title: "What the publisher knows to be missing",
      rows: gaps,
      // two gaps may have one id (contract §1): a problem of the data, no reason to leave one of them out
      primaryKey: ["place"],
      columns: [
        { id: "place", type: "integer", required: true, cell: (gap) => gaps.indexOf(gap) + 1 },
        ...headColumns(gaps, languages),
        { id: "from", ...PARTIAL_DATE, cell: ({ from }) => from },
        { id: "to", ...PARTIAL_DATE, cell: ({ to }) => to },
        ...noteColumns(gaps, languages),
      ],
    }),
  ];
}
