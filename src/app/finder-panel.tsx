import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from "react";
import { DocumentError } from "#ui/document-error.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { RouterLink } from "#ui/link.tsx";
import { goTo, useUrlParams } from "#ui/url-state.ts";
import { FinderResults } from "./finder-results.tsx";
import { findingKey } from "./finder-view.ts";
import { useFindingHref } from "./use-finding-href.ts";
import { type Findings, useFindings } from "./use-findings.ts";
import "./finder-panel.css";

export interface FinderPanelProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onClose: () => void;
}

/** Where a key leads among `count` results from the one at `index`; none for keys that only write. */
function stepped(key: string, index: number, count: number): number | undefined {
  if (key === "ArrowDown") return (index + 1) % count;
  if (key === "ArrowUp") return (index - 1 + count) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}

/** The results in one row with the one that is marked: the first, until the reader moves on. */
function useMarked({ groups }: Findings, listId: string) {
  const [activeKey, setActiveKey] = useState<string>();
  const results = groups.flatMap(({ findings }) => findings);
  const found = results.findIndex((finding) => findingKey(finding) === activeKey);
  const activeIndex = Math.max(0, found);
  const active = results[activeIndex];
  const activeId = active && `${listId}-${activeIndex}`;
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId]);
  return { results, active, activeId, activeIndex, setActiveKey };
}

/** Moves the mark, and opens the marked result with Enter; other keys write. */
function keysOf({ results, active, activeIndex, setActiveKey }: ReturnType<typeof useMarked>, open: () => void) {
  return (event: KeyboardEvent) => {
    if (!active || event.nativeEvent.isComposing) return;
    const next = results[stepped(event.key, activeIndex, results.length) ?? -1];
    if (!next && event.key !== "Enter") return;
    event.preventDefault();
    if (next) setActiveKey(findingKey(next));
    else open();
  };
}

/** One search over everything, by keyboard: the results follow what is typed, Enter opens the one that is marked. */
export function FinderPanel({ query, onQuery, onClose }: FinderPanelProps) {
  const { m } = useI18n();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const shownQuery = useDeferredValue(query);
  const found = useFindings(shownQuery);
  const hrefOf = useFindingHref(shownQuery);
  const marked = useMarked(found, listId);
  const { results, active, activeId, activeIndex, setActiveKey } = marked;
  useEffect(() => input.current?.focus(), []);
  const open = () => {
    onClose();
    if (active) goTo(hrefOf(active));
  };
  return (
    <>
      <input
        ref={input}
        type="text"
        inputMode="search"
        enterKeyHint="go"
        autoComplete="off"
        spellCheck={false}
        className="finder__input"
        role="combobox"
        aria-label={m.common.table.search}
        aria-autocomplete="list"
        aria-expanded={results.length > 0}
        aria-controls={results.length > 0 ? listId : undefined}
        aria-activedescendant={activeId}
        aria-describedby={`${listId}-keys`}
        placeholder={m.find.hint}
        value={query}
        onChange={({ target }) => {
          onQuery(target.value);
          setActiveKey(undefined);
        }}
        onKeyDown={keysOf(marked, open)}
      />
      <div className="finder__body">
        <FinderRemarks query={shownQuery} found={found} onClose={onClose} />
        <FinderResults
          listId={listId}
          query={shownQuery}
          groups={found.groups}
          activeIndex={activeIndex}
          onPoint={setActiveKey}
          onClose={onClose}
        />
      </div>
      <p id={`${listId}-keys`} className="finder__keys">
        {m.find.keys}
      </p>
    </>
  );
}

/** How much was found, what is still on its way, and what could not be searched. */
function FinderRemarks({
  query,
  found,
  onClose,
}: {
  readonly query: string;
  readonly found: Findings;
  readonly onClose: () => void;
}) {
  const { m, f } = useI18n();
  const { href } = useUrlParams();
  const { count, hiddenCount, failed, isLoading } = found;
  const isEmpty = count === 0 && query.trim() !== "" && !isLoading;
  return (
    <>
      <p role="status" className={isEmpty || isLoading ? "finder__remark" : "visually-hidden"}>
        {isLoading ? m.common.panel.loading : isEmpty ? m.find.none(query.trim()) : m.find.count(count, f)}
      </p>
      {isEmpty && hiddenCount > 0 && (
        <p className="finder__remark">
          <RouterLink href={href({ evidence: null })} onClick={onClose}>
            {m.find.unfiltered(hiddenCount, f)}
          </RouterLink>
        </p>
      )}
      {failed.map((state) => (
        <DocumentError key={state.name} state={state} />
      ))}
    </>
  );
}
