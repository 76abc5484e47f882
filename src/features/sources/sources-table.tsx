import type { Source } from "#contract/records.ts";
import { SOURCE_KINDS } from "#contract/vocabulary.ts";
import type { SourceUse } from "#domain/source-use.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { EvidenceGlyph } from "#ui/evidence-mark.tsx";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { dateKey, orderKey, type SortChoice, type SortKey, useSortChoice, useSorted } from "#ui/sort.ts";
import { useUrlParams } from "#ui/url-state.ts";
import { Day, Num, Token, WhyNumber } from "#ui/values.tsx";
import { WhyGrid, WhySign } from "#ui/why.tsx";
import { useLanguageName } from "./language-name.ts";
import { factCount, levelOfKind } from "./sources-view.ts";

export interface SourcesTableProps {
  readonly sources: readonly Source[];
  readonly use: ReadonlyMap<string, SourceUse> | undefined;
}

/** The columns that the list can be ordered by. */
export const SORT_COLUMN_IDS = ["title", "publisher", "kind", "publishedOn", "language", "facts"] as const;
const MOST_USED_FIRST = { columnId: "facts", isDescending: true };

function FactsCell({
  source,
  count,
  most,
}: {
  readonly source: Source;
  readonly count: number;
  readonly most: number;
}) {
  const { m, f } = useI18n();
  const { href } = useUrlParams();
  const why = { kind: "facts", sourceId: source.id } as const;
  if (count === 0) return <WhyNumber why={why} value={0} />;
  return (
    <span className="nowrap">
      <AppLink
        href={href({ q: source.id, kind: null, language: null })}
        className="sources-table__facts"
        label={m.sources.list.factsOf(count, f)}
      >
        <i style={{ inlineSize: `${((count / most) * 3.75).toFixed(3)}rem` }} />
        <Num value={count} />
      </AppLink>
      <WhySign why={why} />
    </span>
  );
}

function LinkCell({ source }: { readonly source: Source }) {
  const { m } = useI18n();
  if (!source.url) return <span title={m.sources.list.noLink}>–</span>;
  return (
    <a
      href={source.url}
      rel="noopener noreferrer"
      target="_blank"
      className="sources-table__link"
      aria-label={m.common.source.open}
      title={m.common.source.open}
    >
      <Glyph name="external" size={14} />
    </a>
  );
}

function useColumns({ sources, use }: SourcesTableProps): readonly Column<Source>[] {
  const { m } = useI18n();
  const nameOf = useLanguageName();
  const most = Math.max(1, ...sources.map(({ id }) => factCount(use?.get(id))));
  const labels = { ...m.words.column, ...m.words.columnShort, ...m.words.columnOf.sources };
  return [
    { id: "title", label: labels.title, cell: ({ title }) => <LocalText of={title} />, isSortable: true },
    {
      id: "publisher",
      label: labels.publisher,
      cell: ({ publisher }) => <LocalText of={publisher} />,
      isSortable: true,
    },
    {
      id: "kind",
      label: m.sources.list.kind,
      cell: ({ kind }) => (
        <span className="sources-table__kind">
          <EvidenceGlyph level={levelOfKind(kind)} /> <Token value={kind}>{m.words.sourceKind[kind]}</Token>
        </span>
      ),
      isSortable: true,
    },
    {
      id: "publishedOn",
      label: labels.publishedOn,
      cell: ({ publishedOn }) => (publishedOn ? <Day date={publishedOn} /> : "–"),
      isSortable: true,
    },
    {
      id: "language",
      label: m.sources.list.language,
      cell: ({ language }) => (language === undefined ? "–" : <Token value={language}>{nameOf(language)}</Token>),
      isSortable: true,
    },
    {
      id: "facts",
      label: m.sources.list.facts,
      align: "end",
      cell: (source) =>
        use ? <FactsCell source={source} count={factCount(use.get(source.id))} most={most} /> : m.common.value.none,
      isSortable: true,
    },
    {
      id: "url",
      label: m.sources.list.link,
      align: "end",
      cell: (source) => <LinkCell source={source} />,
    },
  ];
}

/** The sources in the order shown: those that most rests on first unless the reader asks for another order. */
export function useSourceOrder({ sources, use }: SourcesTableProps): {
  readonly ordered: readonly Source[];
  readonly sort: SortChoice | undefined;
} {
  const local = useLocalText();
  const nameOf = useLanguageName();
  const sorted = useSorted();
  const { choice } = useSortChoice(SORT_COLUMN_IDS);
  const sort = choice ?? (use && MOST_USED_FIRST);
  const keyOf = (source: Source, columnId: string): SortKey => {
    switch (columnId) {
      case "publisher":
        return local(source.publisher);
      case "kind":
        return orderKey(SOURCE_KINDS, source.kind);
      case "publishedOn":
        return dateKey(source.publishedOn);
      case "language":
        return source.language === undefined ? null : nameOf(source.language);
      case "facts":
        return use ? factCount(use.get(source.id)) : null;
      default:
        return local(source.title);
    }
  };
  return { ordered: sorted(sources, sort, keyOf), sort };
}

/** The table of sources. */
export function SourcesTable({ sources, use }: SourcesTableProps) {
  const { m } = useI18n();
  const { ordered, sort } = useSourceOrder({ sources, use });
  const columns = useColumns({ sources, use });
  return (
    <div className="sources-table">
      <WhyGrid>
        <DataTable
          name="sources"
          caption={m.sources.list.caption}
          columns={columns}
          groups={[{ id: "all", heading: null, rows: ordered }]}
          rowId={({ id }) => id}
          sort={sort}
        />
      </WhyGrid>
    </div>
  );
}
