import type { FigureRequest } from "#contract/figures.ts";
import { FACT_PARTS, type FactPart, type NoteGroup, type SourceScope } from "#contract/listed-figures.ts";
import type { FullDate } from "#contract/dates.ts";
import { figurePart } from "#i18n/figure-parts.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { PluralForms } from "#i18n/plural.ts";
import type { Rich, RichPart } from "#i18n/rich.ts";
import { quality } from "./quality.ts";

/** How many of everything shown are meant. */
export interface FactCounts {
  readonly records: number;
  readonly milestones: number;
  readonly values: number;
}

/** What the title sentence counts. */
export interface QualityCounts {
  readonly sources: number;
  readonly official: number;
  readonly gaps: number;
  readonly quarantined: number;
  readonly problems: number;
}

const counted = (count: number, forms: PluralForms, f: Formatters): readonly RichPart[] => [
  { b: f.number(count) },
  ` ${f.plural(count, forms)}`,
];

/** The same of a count that opens its derivation. */
const figured = (why: FigureRequest, [count, ...words]: readonly RichPart[]): readonly RichPart[] =>
  typeof count === "object" && "b" in count ? [{ ...count, why }, ...words] : words;

function sentence(counts: QualityCounts, f: Formatters): Rich {
  const { sources, official, gaps, quarantined, problems } = counts;
  const rest = [
    ...(gaps > 0
      ? [figured({ kind: "gaps" }, counted(gaps, { one: "gap is named", other: "gaps are named" }, f))]
      : []),
    ...(quarantined > 0
      ? [
          figured(
            { kind: "faults", of: "quarantined" },
            counted(quarantined, { one: "record is quarantined", other: "records are quarantined" }, f),
          ),
        ]
      : []),
    ...(problems > 0
      ? [
          figured(
            { kind: "faults", of: "problems" },
            counted(problems, { one: "problem is listed", other: "problems are listed" }, f),
          ),
        ]
      : []),
  ];
  const officialPart: RichPart = {
    b: official === 0 ? "none" : f.number(official),
    why: { kind: "sources", isOfficial: true },
  };
  return [
    [
      "Of ",
      ...figured({ kind: "sources", isOfficial: false }, counted(sources, { one: "source", other: "sources" }, f)),
      " ",
      officialPart,
      official > 1 ? " are official" : " is official",
      rest.length > 0 ? "; " : ".",
    ],
    ...rest.map((clause, index) => [...clause, index < rest.length - 1 ? ", " : "."]),
  ];
}

/** How many sources the conditions leave of all. */
interface ShownSources {
  readonly shown: number;
  readonly total: number;
  readonly scope: SourceScope;
}

const FACT_FORMS = {
  records: { one: "record", other: "records" },
  milestones: { one: "milestone", other: "milestones" },
  values: { one: "value", other: "values" },
} satisfies Record<FactPart, PluralForms>;

/** One part of the facts with its noun: of one source where that is named. */
function factsPart(part: FactPart, counts: FactCounts, { f, sourceId }: FactsOf): readonly RichPart[] {
  const count = counts[part];
  return [figurePart({ kind: "facts-of", part, sourceId }, f.number(count)), ` ${f.plural(count, FACT_FORMS[part])}`];
}

interface FactsOf {
  readonly f: Formatters;
  readonly sourceId?: string;
}

const list = {
  title: "Sources by facts resting on them",
  caption: "Sources",
  of: ({ shown, total, scope }: ShownSources, f: Formatters): Rich => [
    [
      figurePart({ kind: "sources-shown", scope }, f.number(shown)),
      " of ",
      figurePart({ kind: "sources", isOfficial: false }, f.number(total)),
    ],
  ],
  search: "Search in titles",
  kind: "Kind",
  language: "Language",
  languageOf: "Language of the source",
  facts: "Facts",
  factsOf: (count: number, f: Formatters) =>
    `${f.number(count)} ${f.plural(count, { one: "fact rests", other: "facts rest" })} on it: show them`,
  link: "Link",
  noLink: "no link",
  empty: "No source matches these conditions.",
  noSources: "No sources are listed",
};

const citations = {
  title: "What rests on this source:",
  note: (sourceId: string, counts: FactCounts, f: Formatters): Rich =>
    FACT_PARTS.filter((part) => part === "records" || counts[part] > 0).map((part, index) => [
      index > 0 ? ", " : "",
      ...factsPart(part, counts, { f, sourceId }),
    ]),
  none: "Nothing shown rests on this source.",
  milestones: "Milestones: ",
  values: "Values for: ",
  all: "All sources",
};

const evidence = {
  title: "Evidence behind what is shown",
  caption: "Records, milestones and values shown, by evidence level",
  facts: (count: number, f: Formatters): Rich => [
    [figurePart({ kind: "facts-of" }, f.number(count)), ` ${f.plural(count, { one: "fact", other: "facts" })}`],
  ],
  level: "Evidence",
  count: "Facts",
  share: "Share",
  counted: (counts: FactCounts & { readonly asOf: FullDate }, f: Formatters): Rich => [
    [`Counted as of ${f.dateLong(counts.asOf)}: `],
    [...factsPart("records", counts, { f }), ", "],
    [...factsPart("milestones", counts, { f }), ", "],
    [...factsPart("values", counts, { f }), " of indicators and trade series."],
  ],
};

const notes = {
  title: "Conflicting figures and other notes to values",
  explained:
    "The notes are the publisher’s: other figures, rounding, how a value was derived, why one is missing. Bold: the value used in charts and figures.",
  none: "No value shown has a note.",
  groups: {
    published: "Published values: other figures, rounding, scope",
    derived: "Derived values: method, other figures",
    missing: "Values not found",
  },
  count: (count: number, group: NoteGroup | undefined, f: Formatters): Rich => [
    [figurePart({ kind: "notes", group }, f.number(count)), ` ${f.plural(count, { one: "note", other: "notes" })}`],
  ],
};

const gaps = {
  title: "Named gaps",
  caption: "Gaps that the publisher names",
  none: "The publisher names no gaps.",
};

const faults = {
  quarantine: "Quarantined records",
  quarantineNote: "left out of every view and figure",
  noneQuarantined: "No record is quarantined.",
  problems: "Problems in the data",
  problemsNote: "the records stay",
  noProblems: "No problems were found in the data.",
};

const documents = {
  title: "Freshness and completeness",
  caption: "Documents of the partnership",
  asOf: "Complete to",
  generatedAt: "Generated on",
  records: "Records / announced",
  quarantined: "Quarantined",
  problems: "Problems",
  notLoaded: "not loaded",
  loading: "loading",
};

const notice = {
  kind: (value: string) => `Kind of source “${value}” is ignored: there is none by that name.`,
  language: (value: string) => `Language “${value}” is ignored: no source is in it.`,
};

export const sources = {
  title: "Sources and data quality",
  sentence,
  list,
  citations,
  evidence,
  notes,
  gaps,
  faults,
  documents,
  quality,
  notice,
};
