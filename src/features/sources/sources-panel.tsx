import type { DocumentState } from "#contract/faults.ts";
import type { SourceScope } from "#contract/listed-figures.ts";
import type { Source } from "#contract/records.ts";
import { SOURCE_KINDS } from "#contract/vocabulary.ts";
import { filterSources } from "#domain/source-filter.ts";
import type { SourceUse } from "#domain/source-use.ts";
import { inWords } from "#i18n/in-words.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { Notice } from "#ui/notice.tsx";
import { Panel } from "#ui/panel.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { WhySign } from "#ui/why.tsx";
import { useSortChoice } from "#ui/sort.ts";
import { useUrlParams } from "#ui/url-state.ts";
import { useLanguageName } from "./language-name.ts";
import { SourceFilters, type TogglesProps } from "./source-filters.tsx";
import { SORT_COLUMN_IDS, SourcesTable } from "./sources-table.tsx";
import { languagesOf, sourceFacets } from "./sources-view.ts";

/** What the reader asks of the list; no value means any. */
type ChosenScope = { readonly [Member in keyof SourceScope]-?: NonNullable<SourceScope[Member]> };

export interface SourceChoice {
  readonly conditions: ChosenScope;
  readonly toggles: readonly TogglesProps[];
  /** Values that the URL asks for and the list does not have. */
  readonly unknown: { readonly kind: readonly string[]; readonly language: readonly string[] };
}

/** The reader's conditions as the URL has them; values that no source has are set aside. */
export function useSourceChoice(sources: readonly Source[]): SourceChoice {
  const { m } = useI18n();
  const { get, list } = useUrlParams();
  const nameOf = useLanguageName();
  const known = languagesOf(sources);
  const isKind = (value: string) => SOURCE_KINDS.some((kind) => kind === value);
  const isLanguage = (value: string) => known.includes(value);
  const kinds = list("kind").filter(isKind);
  const languages = list("language").filter(isLanguage);
  const conditions = { q: get("q") ?? "", kinds, languages };
  const facets = sourceFacets(sources, conditions);
  return {
    conditions,
    unknown: {
      kind: list("kind").filter((value) => !isKind(value)),
      language: list("language").filter((value) => !isLanguage(value)),
    },
    toggles: [
      {
        label: m.sources.list.kind,
        param: "kind",
        options: facets.kinds.map((facet) => ({ ...facet, label: m.words.sourceKind[facet.value] })),
        chosen: kinds,
      },
      {
        label: m.sources.list.language,
        name: m.sources.list.languageOf,
        param: "language",
        options: facets.languages.map((facet) => ({ ...facet, label: nameOf(facet.value) })),
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
      note={
        state.status === "ready" && (
          <RichText text={m.sources.list.of({ shown: shown.length, total: sources.length, scope: conditions }, f)} />
        )
      }
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
  readonly conditions: ChosenScope;
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
    .map((one) => ({ ...one, count: filterSources(sources, one.relaxed).length }))
    .filter(({ count }) => count > 0);
  return (
    <div className="sources-panel__empty">
      <p>{m.sources.list.empty}</p>
      <p>
        {relaxations.map(({ param, label, count, relaxed: scope }) => (
          <span key={param} className="nowrap">
            <AppLink href={href({ [param]: null })} className="button">
              {m.common.table.without(label, count, f)}
            </AppLink>
            <WhySign why={{ kind: "sources-shown", scope }} of={m.common.table.without(label, count, f)} />
          </span>
        ))}
        <AppLink href={href({ q: null, kind: null, language: null })} className="button">
          {m.common.table.clearAll}
        </AppLink>
      </p>
    </div>
  );
}
