import { type FocusEvent, type KeyboardEvent, useRef, useState } from "react";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { type LineageColumns, lanesOf } from "./lineage-layout.ts";
import type { LineageScale } from "./lineage-scale.ts";
import type { LineageTerm } from "./lineage-types.ts";

interface LineageTermsProps {
  readonly terms: readonly LineageTerm[];
  readonly scale: LineageScale;
  readonly columns: LineageColumns;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(count - 1, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** One stop for the Tab key; arrows move among the links inside. */
function useRoving(ids: readonly string[], initialId: string | undefined) {
  const list = useRef<HTMLDivElement>(null);
  const [chosenId, setChosenId] = useState<string | undefined>(undefined);
  const wanted = chosenId ?? initialId;
  const activeId = wanted !== undefined && ids.includes(wanted) ? wanted : ids[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const id = ids[step(ids.indexOf(activeId ?? ""), ids.length)];
    setChosenId(id);
    list.current?.querySelector<HTMLElement>(`[data-term="${CSS.escape(id ?? "")}"] a`)?.focus();
  };
  const onFocus = ({ target }: FocusEvent) => {
    const term = target.closest<HTMLElement>("[data-term]");
    if (term) setChosenId(term.dataset["term"]);
  };
  return { list, activeId, onFocus, onKeyDown };
}

/** Inner height of a box decides what it can hold besides its years. */
function roomFor(heightPx: number, isNarrow: boolean): { readonly signing: boolean; readonly people: boolean } {
  if (!isNarrow) return { signing: false, people: heightPx >= 40 };
  return { signing: heightPx >= 46, people: heightPx >= 84 };
}

function TermText({
  term,
  heightPx,
  isNarrow,
}: {
  readonly term: LineageTerm;
  readonly heightPx: number;
  readonly isNarrow: boolean;
}) {
  const { m, f } = useI18n();
  const room = roomFor(heightPx, isNarrow);
  return (
    <>
      <span className="lineage__label">{term.label ?? <LocalText of={term.title} />}</span>
      {room.signing && <span className="lineage__signing">{m.agreements.lineage.signed(term.signedOn, f)}</span>}
      {term.state === "ahead" && !isNarrow && <span className="lineage__people">{m.agreements.lineage.ahead}</span>}
      {room.people && term.state !== "ahead" && term.people.length > 0 && (
        <span className="lineage__people">
          {term.people.slice(0, 2).map((name, at) => (
            // signatories have no identity but their place
            <span key={at}>
              <LocalText of={name} />
            </span>
          ))}
        </span>
      )}
      <span className="visually-hidden">
        {" "}
        <LocalText of={term.title} />
        {m.agreements.detail.joint.comma}
        {term.status}
      </span>
    </>
  );
}

interface TermLinkProps {
  readonly term: LineageTerm;
  /** Whether it is the tab stop of them all. */
  readonly isActive: boolean;
  readonly heightPx: number;
  readonly isNarrow: boolean;
}

function TermLink({ term, isActive, heightPx, isNarrow }: TermLinkProps) {
  const kind = term.term ? `lineage__term lineage__term--${term.state}` : "lineage__term lineage__term--rung";
  return (
    <AppLink
      href={term.href}
      className={term.isOpened ? `${kind} lineage__term--opened` : kind}
      current={term.isOpened ? "true" : undefined}
      tabIndex={isActive ? 0 : -1}
    >
      <TermText term={term} heightPx={term.term ? heightPx : 0} isNarrow={isNarrow} />
    </AppLink>
  );
}

/** The agreements between the rails as links: up and down move, Enter opens. */
export function LineageTerms({ terms, scale, columns }: LineageTermsProps) {
  const { m } = useI18n();
  const { laneOf, count } = lanesOf(terms);
  const opened = terms.find(({ isOpened }) => isOpened);
  const ids = terms.map(({ id }) => id);
  const { list, activeId, onFocus, onKeyDown } = useRoving(ids, opened?.id);
  const laneWidthPx = (columns.boxRightPx - columns.boxLeftPx) / count;
  const box = ({ id, term, signedOn }: LineageTerm) => {
    if (!term)
      return {
        insetBlockStart: scale.yMiddle(signedOn) - 26,
        insetInlineStart: columns.boxLeftPx,
        inlineSize: columns.boxRightPx - columns.boxLeftPx,
        blockSize: 24,
      };
    const top = scale.y(term.firstOn) + 1;
    const left = columns.boxLeftPx + (laneOf.get(id) ?? 0) * laneWidthPx;
    return {
      insetBlockStart: top,
      insetInlineStart: left,
      inlineSize: laneWidthPx,
      blockSize: Math.max(24, scale.yEnd(term.lastOn) - top - 1),
    };
  };
  return (
    <div
      ref={list}
      role="toolbar"
      tabIndex={-1}
      aria-orientation="vertical"
      aria-label={m.agreements.lineage.title}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <ol className="lineage__terms">
        {terms.map((term) => {
          const place = box(term);
          return (
            <li key={term.id} data-term={term.id} style={place}>
              <TermLink
                term={term}
                isActive={term.id === activeId}
                heightPx={place.blockSize}
                isNarrow={columns.isNarrow}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
