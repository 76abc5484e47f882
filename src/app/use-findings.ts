import { useEffect, useMemo, useState } from "react";
import { usePartnerships } from "#api/partnerships.ts";
import { useDocuments } from "#api/use-documents.ts";
import type { DocumentState } from "#contract/faults.ts";
import { type InterfaceLanguage, INTERFACE_LANGUAGES, type EvidenceFilter } from "#contract/vocabulary.ts";
import { visibleAgreements, visibleEvents, visiblePrograms } from "#domain/evidence.ts";
import { foldedTexts, type Searchable } from "#domain/query.ts";
import { loadCatalogue } from "#i18n/catalogue.ts";
import { typedDate } from "#i18n/typed-date.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { type FindableRecords, findingCount, type FindingGroup, findings } from "./finder-view.ts";
import { VIEW_ROUTES } from "./views.ts";

export interface Findings {
  readonly groups: readonly FindingGroup[];
  readonly count: number;
  /** Results that only the evidence filter hides; counted where there are no others. */
  readonly hiddenCount: number;
  /** Documents that did not come: what they hold is not found. */
  readonly failed: readonly DocumentState[];
  readonly isLoading: boolean;
}

type Names = Readonly<Record<string, string>>;

/** The names of the views in every language, the interface's at once, the others when they have come. */
function useViewNames(): Readonly<Partial<Record<InterfaceLanguage, Names>>> {
  const { lang, m } = useI18n();
  const [others, setOthers] = useState<Readonly<Partial<Record<InterfaceLanguage, Names>>>>({});
  useEffect(() => {
    let isCurrent = true;
    for (const language of INTERFACE_LANGUAGES) {
      loadCatalogue(language, []).then(
        ({ words }) => isCurrent && setOthers((known) => ({ ...known, [language]: words.view })),
        // the views are found by the other names then
        () => undefined,
      );
    }
    return () => {
      isCurrent = false;
    };
  }, []);
  return useMemo(() => ({ ...others, [lang]: m.words.view }), [others, lang, m]);
}

/** Views as records: their path is their id, their names are their title. */
function useViewRecords(): readonly Searchable[] {
  const { lang } = useI18n();
  const names = useViewNames();
  const count = usePartnerships().entries?.length ?? 0;
  return useMemo(() => {
    const paths = VIEW_ROUTES.map(({ path }) => path).filter((path) => !path.includes(":"));
    return [...paths, ...(count > 1 ? ["partnerships"] : [])].flatMap((path) => {
      const titles = INTERFACE_LANGUAGES.flatMap((language) => {
        const title = names[language]?.[path];
        return title === undefined ? [] : [[language, title] as const];
      });
      return names[lang]?.[path] === undefined ? [] : [{ id: path, title: Object.fromEntries(titles) }];
    });
  }, [names, lang, count]);
}

const NEEDED = ["programs", "agreements", "events", "sources"] as const;
const NONE: readonly never[] = [];

const SLICE = 250;

/** Folds the texts of long lists little by little, so that the first letter typed does not wait for all of them. */
function useFoldedAhead(records: readonly Searchable[]): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const fold = (from: number) => {
      for (const record of records.slice(from, from + SLICE)) foldedTexts(record);
      if (from + SLICE < records.length) timer = setTimeout(() => fold(from + SLICE));
    };
    timer = setTimeout(() => fold(0));
    return () => clearTimeout(timer);
  }, [records]);
}

/** What answers a query among everything of this partnership; asks for the documents that it searches. */
export function useFindings(query: string): Findings {
  const { partnership } = usePartnership();
  const { evidence } = useViewpoint();
  const documents = useDocuments(NEEDED);
  const views = useViewRecords();
  const { programs, agreements, events, sources } = documents;
  const recordsUnder = useMemo(() => {
    const lists = [programs.records ?? NONE, agreements.records ?? NONE, events.records ?? NONE] as const;
    return (filter: EvidenceFilter): FindableRecords => ({
      view: views,
      program: visiblePrograms(lists[0], filter),
      agreement: visibleAgreements(lists[1], filter),
      event: visibleEvents(lists[2], filter),
      sector: partnership.sectors,
      source: sources.records ?? NONE,
    });
  }, [views, partnership, programs.records, agreements.records, events.records, sources.records]);
  useFoldedAhead(programs.records ?? NONE);
  useFoldedAhead(events.records ?? NONE);
  const states = NEEDED.map((name) => documents[name].state);
  const found = useMemo(() => {
    const typed = typedDate(query, [...INTERFACE_LANGUAGES, ...partnership.languages]);
    const groups = findings(recordsUnder(evidence), query, typed);
    const count = findingCount(groups);
    const isFiltered = count === 0 && evidence !== "all";
    return { groups, count, hiddenCount: isFiltered ? findingCount(findings(recordsUnder("all"), query, typed)) : 0 };
  }, [recordsUnder, evidence, query, partnership.languages]);
  return {
    ...found,
    failed: states.filter(({ status }) => status === "failed"),
    isLoading: states.some(({ status }) => status === "loading"),
  };
}
