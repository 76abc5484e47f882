import { strToU8, zipSync } from "fflate";
import type { FullDate } from "#contract/dates.ts";
import type { ListName, Partnership, RecordOf } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import { localized } from "#i18n/localized.ts";
import { unmarkedCsvText } from "./csv.ts";
import { tablesOfPartnership } from "./package-partnership.ts";
import { NO_LICENCE, packageReadme } from "./package-readme.ts";
import { milestonesOfPackage, programsOfPackage, statesOfPackage } from "./package-programs.ts";
import { agreementsOfPackage, eventsOfPackage, signatoriesOfPackage, sourcesOfPackage } from "./package-records.ts";
import { goalsOfPackage, metricsOfPackage, observationsOfPackage } from "./package-series.ts";
import type { PackageTable } from "./package-table.ts";

/** Everything that a partnership publishes and that keeps the contract: nothing is judged, nothing filtered by the reader. */
export interface WholePartnership {
  readonly partnership: Partnership;
  readonly lists: { readonly [N in ListName]: readonly RecordOf<N>[] };
  /** How many records of the lists break the contract, and are not in them. */
  readonly quarantined: number;
  /** The day through which the data is complete. */
  readonly asOf: FullDate;
  /** RFC 3339, where the publisher says when the data was made. */
  readonly generatedAt?: string | undefined;
  /** The address of the page on which the package was asked for. */
  readonly homepage: string;
}

const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
/** What the profile lets stand as the short name of a licence. */
const LICENCE_NAME = /^[-a-zA-Z0-9._]+$/;

/** The first instant that a zip can tell: the day of the data may lie before it. */
const ZIP_EPOCH = "1980-01-01T00:00:00";

function licenceOf(licence: string): Readonly<Record<string, string>> {
  if (LICENCE_NAME.test(licence)) return { name: licence };
  if (/^https?:\/\//.test(licence)) return { path: licence };
  return { name: "other", title: licence };
}

function tablesOf({ partnership, lists }: WholePartnership): readonly PackageTable[] {
  const { languages } = partnership;
  const { agreements, programs, events, sources, "sector-goals": goals, "trade-metrics": metrics } = lists;
  const observations = [
    { name: "goal-observations", title: "Values of the goals and indicators", series: goals },
    { name: "trade-observations", title: "Values of the trade series", series: metrics },
  ] as const;
  return [
    ...tablesOfPartnership(partnership),
    agreementsOfPackage(agreements, languages),
    signatoriesOfPackage(agreements, languages),
    programsOfPackage(programs, languages),
    milestonesOfPackage(programs, languages),
    statesOfPackage(programs, languages),
    goalsOfPackage(goals, languages),
    metricsOfPackage(metrics, languages),
    ...observations.map((one) => observationsOfPackage(one, languages)),
    eventsOfPackage(events, languages),
    sourcesOfPackage(sources, languages),
  ];
}

function resourceOf({ name, title, fields, primaryKey, foreignKeys }: PackageTable, bytes: number) {
  return {
    name,
    title,
    type: "table",
    path: `${name}.csv`,
    scheme: "file",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    schema: { fields, primaryKey, ...(foreignKeys.length > 0 && { foreignKeys }), missingValues: [""] },
  };
}

/** The words of the package are English, where the publisher has English ones. */
function wordsOf({ partnership }: WholePartnership) {
  const { languages, title, publisher, note } = partnership;
  const inEnglish = (text: LocalizedText) => localized(text, "en", languages).text;
  return { inEnglish, title: inEnglish(title), publisher: inEnglish(publisher), note: note && inEnglish(note) };
}

function descriptorOf(whole: WholePartnership, resources: readonly object[]): object {
  const { partnership, lists, asOf, generatedAt, homepage } = whole;
  const { licence } = partnership;
  const { inEnglish, title, publisher, note } = wordsOf(whole);
  const description = [note, licence === undefined ? NO_LICENCE : undefined].filter((text) => text !== undefined);
  return {
    $schema: PROFILE,
    name: partnership.id,
    title,
    ...(description.length > 0 && { description: description.join(" ") }),
    homepage,
    version: asOf,
    ...(generatedAt !== undefined && { created: generatedAt }),
    contributors: [{ title: publisher, roles: ["publisher"] }],
    ...(licence !== undefined && { licenses: [licenceOf(licence)] }),
    sources: lists.sources.map(({ title, url }) => ({
      title: inEnglish(title),
      ...(url !== undefined && { path: url }),
    })),
    resources,
  };
}

function readmeOf(whole: WholePartnership, tables: readonly PackageTable[]): string {
  const { partnership, asOf, homepage, quarantined } = whole;
  const { title, publisher, note: description } = wordsOf(whole);
  const { licence } = partnership;
  return packageReadme({ title, publisher, description, asOf, homepage, licence, tables, quarantined });
}

/**
 * The whole partnership as a Frictionless Data Package, version 2: `datapackage.json` and the same in words beside one CSV
 * for each list, in one zip. The same data gives the same bytes.
 */
export function dataPackage(whole: WholePartnership): Blob {
  const tables = tablesOf(whole);
  const written = tables.map((table) => ({ table, bytes: strToU8(unmarkedCsvText(table.table)) }));
  const descriptor = descriptorOf(
    whole,
    written.map(({ table, bytes }) => resourceOf(table, bytes.length)),
  );
  const files = {
    "datapackage.json": strToU8(`${JSON.stringify(descriptor, null, 2)}\n`),
    "README.md": strToU8(readmeOf(whole, tables)),
    ...Object.fromEntries(written.map(({ table, bytes }) => [`${table.name}.csv`, bytes])),
  };
  const zipped = zipSync(files, { mtime: ZIP_EPOCH });
  return new Blob([new Uint8Array(zipped)], { type: "application/zip" });
}
