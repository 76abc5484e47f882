import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from "react";

interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

const middle = (element: Element) => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};

/** Whether the page draws the link: otherwise it cannot be focused. Its styles tell; its place would need a layout. */
const isDrawn = (link: Element) => link.checkVisibility();

function linksOf(row: Element | null | undefined, selector: string): readonly HTMLElement[] {
  return row ? [...row.querySelectorAll<HTMLElement>(selector)].filter(isDrawn) : [];
}

/** Lets Tab reach a link, or not; nothing is written where nothing changes, since tables can be long. */
function reach(link: HTMLElement, isReached: boolean): void {
  const tabIndex = isReached ? 0 : -1;
  if (link.tabIndex !== tabIndex || !link.hasAttribute("tabindex")) link.tabIndex = tabIndex;
}

/** Where the keys move: which links, and in what. */
interface Grid {
  readonly table: Element;
  readonly selector: string;
}

/** The link in the next row that has any, in that direction, that lies nearest below or above. */
function linkAcross({ table, selector }: Grid, from: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const rows = [...table.querySelectorAll("tr")];
  const at = middle(from);
  for (let place = rows.findIndex((row) => row.contains(from)) + step; rows[place]; place += step) {
    const [nearest] = linksOf(rows[place], selector).toSorted(
      (a, b) => Math.abs(middle(a) - at) - Math.abs(middle(b) - at),
    );
    if (nearest) return nearest;
  }
  return undefined;
}

function linkTowards(grid: Grid, from: HTMLElement, key: string): HTMLElement | undefined {
  const inRow = linksOf(from.closest("tr"), grid.selector);
  const place = inRow.indexOf(from);
  switch (key) {
    case "ArrowRight":
      return inRow[place + 1];
    case "ArrowLeft":
      return inRow[place - 1];
    case "Home":
      return inRow[0];
    case "End":
      return inRow.at(-1);
    case "ArrowDown":
      return linkAcross(grid, from, 1);
    case "ArrowUp":
      return linkAcross(grid, from, -1);
    default:
      return undefined;
  }
}

/**
 * Arrow keys, Home and End between the links of a table, of which only one at a time is reached by Tab.
 *
 * @param selector what counts as a link there
 * @returns what the table listens to
 */
export function useLinkGrid(table: RefObject<HTMLElement | null>, selector = "a"): GridKeys {
  const current = useRef<HTMLElement | null>(null);
  useEffect(() => {
    // in the frame that styles the page anyway: asked for before, it would do so once more
    const frame = requestAnimationFrame(() => {
      const links = [...(table.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
      const kept = links.find((link) => link === current.current && isDrawn(link));
      current.current = kept ?? links.find(isDrawn) ?? null;
      for (const link of links) reach(link, link === current.current);
    });
    return () => cancelAnimationFrame(frame);
  });
  return {
    onKeyDown: (event) => {
      const from = event.target;
      if (!(from instanceof HTMLElement) || !from.matches(selector) || !table.current) return;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const next = linkTowards({ table: table.current, selector }, from, event.key);
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
    onFocus: ({ target }) => {
      if (!(target instanceof HTMLElement) || !target.matches(selector)) return;
      if (current.current) reach(current.current, false);
      current.current = target;
      reach(target, true);
    },
  };
}
