import type { DocumentState } from "#contract/faults.ts";
import type { Source } from "#contract/records.ts";
import { SOURCE_KINDS } from "#contract/vocabulary.ts";
import type { SourceUse } from "#domain/source-use.ts";
import { inWords } from "#i18n/in-words.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { Notice } from "#ui/notice.tsx";
import { Panel } from "#ui/panel.tsx";
import { useSortChoice } from "#ui/sort.ts";
import { useUrlParams } from "#ui/url-state.ts";
import { useLanguageName } from "./language-name.ts";
import { SourceFilters, type TogglesProps } from "./source-filters.tsx";
import { SORT_COLUMN_IDS, SourcesTable } from "./sources-table.tsx";
import { type SourceConditions, filterSources, kindFacets, languageFacets } from "./sources-view.ts";

export interface SourceChoice {
  readonly conditions: SourceConditions;
  readonly toggles: readonly TogglesProps[];
  /** Values that the URL asks for and the list does not have. */
  readonly unknown: { readonly kind: readonly string[]; readonly language: readonly string[] };
}

/** The reader's conditions as the URL has them; values that no source has are set aside. */
export function useSourceChoice(sources: readonly Source[]): SourceChoice {
  const { m } = useI18n();
  const { get, list } = useUrlParams();
  const nameOf = useLanguageName();
  const byKind = kindFacets(sources);
  const byLanguage = languageFacets(sources);
  const isKind = (value: string) => SOURCE_KINDS.some((kind) => kind === value);
  const isLanguage = (value: string) => byLanguage.some((facet) => facet.value === value);
  const kinds = list("kind").filter(isKind);
  const languages = list("language").filter(isLanguage);
  return {
    conditions: { q: get("q") ?? "", kinds, languages },
    unknown: {
      kind: list("kind").filter((value) => !isKind(value)),
      language: list("language").filter((value) => !isLanguage(value)),
    },
    toggles: [
      {
        label: m.sources.list.kind,
        param: "kind",
        options: byKind.map((facet) => ({ ...facet, label: m.words.sourceKind[facet.value] })),
        chosen: kinds,
      },
      {
        label: m.sources.list.language,
        name: m.sources.list.languageOf,
        param: "language",
        options: byLanguage.map((facet) => ({ ...facet, label: nameOf(facet.value) })),
        chosen: languages,
      },
    ],
  };
}

export interface SourcesPanelProps {
  readonly state: DocumentState;
  readonly sources: readonly Source[] | undefined;
  /** What rests on each source; absent while a document that may cite is missing. */
  readonly use: ReadonlyMap<string, SourceUse> | undefined;
}

/** All sources: found by words, kind and language, in any order. */
export function SourcesPanel({ state, sources = [], use }: SourcesPanelProps) {
  const { m, f } = useI18n();
  const { get } = useUrlParams();
  const { conditions, toggles, unknown } = useSourceChoice(sources);
  const { choice, isUnknown: isSortUnknown } = useSortChoice(SORT_COLUMN_IDS);
  const { sort: sortIgnored } = m.common.notice;
  const shown = filterSources(sources, conditions);
  return (
    <Panel
      title={use && (!choice || choice.columnId === "facts") ? m.sources.list.title : m.sources.list.caption}
      note={state.status === "ready" && m.sources.list.of(shown.length, sources.length, f)}
      needs={[state]}
      className="sources-panel"
    >
      {isSortUnknown && <Notice name="sort">{sortIgnored(get("sort") ?? "")}</Notice>}
      {unknown.kind.map((value) => (
        <Notice key={value} name="kind">
          {m.sources.notice.kind(value)}
        </Notice>
      ))}
      {unknown.language.map((value) => (
        <Notice key={value} name="language">
          {m.sources.notice.language(value)}
        </Notice>
      ))}
      <SourceFilters toggles={toggles} />
      {shown.length > 0 || sources.length === 0 ? (
        <SourcesTable sources={shown} use={use} />
      ) : (
        <NothingFound sources={sources} conditions={conditions} />
      )}
    </Panel>
  );
}

/** No source meets the conditions: how many would without each of them. */
function NothingFound({
  sources,
  conditions,
}: {
  readonly sources: readonly Source[];
  readonly conditions: SourceConditions;
}) {
  const { m, f } = useI18n();
  const { href } = useUrlParams();
  const nameOf = useLanguageName();
  const kindName = (kind: string) => inWords(m.words.sourceKind, kind);
  const relaxations = [
    { param: "q", label: conditions.q, relaxed: { ...conditions, q: "" } },
    { param: "kind", label: f.list(conditions.kinds.map(kindName)), relaxed: { ...conditions, kinds: [] } },
    { param: "language", label: f.list(conditions.languages.map(nameOf)), relaxed: { ...conditions, languages: [] } },
  ]
    .filter(({ label }) => label !== "")
    .map(({ param, label, relaxed }) => ({ param, label, count: filterSources(sources, relaxed).length }))
    .filter(({ count }) => count > 0);
  return (
    <div className="sources-panel__empty">
      <p>{m.sources.list.empty}</p>
      <p>
        {relaxations.map(({ param, label, count }) => (
          <AppLink key={param} href={href({ [param]: null })} className="button">
            {m.common.table.without(label, count, f)}
          </AppLink>
        ))}
        <AppLink href={href({ q: null, kind: null, language: null })} className="button">
          {m.common.table.clearAll}
        </AppLink>
      </p>
    </div>
  );
}
