import type { ReactNode } from "react";
import type { FullDate } from "#contract/dates.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import { agreementStatus } from "#domain/agreements.ts";
import { markedParts } from "#domain/find.ts";
import { programHealth } from "#domain/health.ts";
import type { Searchable } from "#domain/query.ts";
import { htmlTag } from "#i18n/localized.ts";
import { HealthLabel } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { RouterLink } from "#ui/link.tsx";
import { useLocalized } from "#ui/local-text.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { SectorRoundel } from "#ui/sector-roundel.tsx";
import { Day } from "#ui/values.tsx";
import { type Finding, findingKey, type FindingGroup, VIEW_OF_KIND } from "./finder-view.ts";
import { useFindingHref } from "./use-finding-href.ts";

interface FinderResultsProps {
  readonly listId: string;
  readonly query: string;
  readonly groups: readonly FindingGroup[];
  /** Place of the marked result among all of them. */
  readonly activeIndex: number;
  readonly onPoint: (key: string) => void;
  readonly onClose: () => void;
}

function useKindName(): (kind: FindingGroup["kind"]) => string {
  const { m } = useI18n();
  const names = { ...m.words.view, ...m.words.viewShort };
  return (kind) => {
    if (kind === "day") return m.common.rail.day;
    return kind === "view" ? m.common.shell.navigation : names[VIEW_OF_KIND[kind]];
  };
}

/** The results by kind, as the list of a combobox. */
export function FinderResults({ listId, query, groups, activeIndex, onPoint, onClose }: FinderResultsProps) {
  const { m } = useI18n();
  const kindName = useKindName();
  const hrefOf = useFindingHref(query);
  const places = new Map(groups.flatMap(({ findings }) => findings).map((finding, index) => [finding, index]));
  if (places.size === 0) return null;
  return (
    <div role="listbox" id={listId} aria-label={m.common.table.search} className="finder__list">
      {groups.map(({ kind, findings }) => (
        <div key={kind} role="group" aria-labelledby={`${listId}-${kind}`} className="finder__group">
          <div id={`${listId}-${kind}`} className="finder__kind">
            {kindName(kind)}
          </div>
          {findings.map((finding) => {
            const place = places.get(finding) ?? 0;
            return (
              <RouterLink
                key={findingKey(finding)}
                role="option"
                id={`${listId}-${place}`}
                aria-selected={place === activeIndex}
                tabIndex={-1}
                href={hrefOf(finding)}
                className={`finder__option finder__option--${finding.kind}`}
                onPointerMove={() => onPoint(findingKey(finding))}
                onClick={onClose}
              >
                <FindingText finding={finding} query={query} />
              </RouterLink>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function FindingText({ finding, query }: { readonly finding: Finding; readonly query: string }) {
  const { m, f } = useI18n();
  const kindName = useKindName();
  if (finding.kind === "more") return m.find.more(finding.count, kindName(finding.of), f);
  if (finding.kind !== "day") return <RecordText finding={finding} query={query} />;
  return (
    <Row facts={finding.typed === finding.on ? m.common.rail.go : m.find.lastOf(finding.typed, f)}>
      <Day date={finding.on} long />
    </Row>
  );
}

function RecordText({
  finding,
  query,
}: {
  readonly finding: Exclude<Finding, { kind: "day" | "more" }>;
  readonly query: string;
}) {
  const { asOf } = useViewpoint();
  return (
    <Row facts={<Facts finding={finding} asOf={asOf} />}>
      {finding.kind === "sector" && <SectorRoundel sectorId={finding.record.id} size={18} />}
      {finding.kind === "program" && <SectorRoundel sectorId={finding.record.sectorId} size={18} />}
      <FoundTitle record={finding.record} query={query} />
    </Row>
  );
}

function Row({ children, facts }: { readonly children: ReactNode; readonly facts: ReactNode }) {
  return (
    <>
      <span className="finder__title">{children}</span> <span className="finder__facts">{facts}</span>
    </>
  );
}

/** Date and status of a result. */
function Facts({
  finding,
  asOf,
}: {
  readonly finding: Exclude<Finding, { kind: "day" | "more" }>;
  readonly asOf: FullDate;
}) {
  const { m } = useI18n();
  switch (finding.kind) {
    case "program":
      return <HealthLabel health={programHealth(finding.record, asOf).health} />;
    case "agreement":
      return (
        <>
          <Day date={finding.record.signedOn} /> · {m.words.agreementStatus[agreementStatus(finding.record, asOf)]}
        </>
      );
    case "event":
      return (
        <>
          <Day date={finding.record.on} /> · {m.words.eventKind[finding.record.kind]}
        </>
      );
    case "source":
      return finding.record.publishedOn === undefined ? null : <Day date={finding.record.publishedOn} />;
    case "sector":
    case "view":
      return null;
  }
}

function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  return markedParts(text, query).map((part) => (part.isMatch ? <mark key={part.at}>{part.text}</mark> : part.text));
}

/** The words by which a record was found where its title on show has none of them: a title in another language, or the id. */
function otherName(
  { id, title }: Searchable,
  shown: string,
  query: string,
): { text: string; lang?: string } | undefined {
  const isFound = (text: string) => markedParts(text, query).some(({ isMatch }) => isMatch);
  if (query.trim() === "" || isFound(shown)) return undefined;
  const other = Object.entries(title).find(([, text]) => isFound(text));
  if (other) return { text: other[1], lang: htmlTag(other[0]) };
  return isFound(id) ? { text: id } : undefined;
}

function FoundTitle({
  record,
  query,
}: {
  readonly record: Searchable & { readonly title: LocalizedText };
  readonly query: string;
}) {
  const chosen = useLocalized()(record.title);
  const other = otherName(record, chosen.text, query);
  return (
    <span>
      <span lang={chosen.lang}>
        <Marked text={chosen.text} query={query} />
      </span>
      {other && (
        <span className="finder__other" lang={other.lang}>
          <Marked text={other.text} query={query} />
        </span>
      )}
    </span>
  );
}
