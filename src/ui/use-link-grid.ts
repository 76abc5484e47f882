import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useState } from "react";

interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

const middle = (element: Element) => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};

/** Links that the layout draws: the others cannot be focused. */
function linksOf(row: Element | null | undefined, selector: string): readonly HTMLElement[] {
  const links = row ? [...row.querySelectorAll<HTMLElement>(selector)] : [];
  return links.filter((link) => link.getClientRects().length > 0);
}

/** Where the keys move: which links, and in what. */
interface Grid {
  readonly table: Element;
  readonly selector: string;
}

/** The link in the next row that has any, in that direction, that lies nearest below or above. */
function linkAcross({ table, selector }: Grid, from: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const rows = [...table.querySelectorAll("tr")].filter((row) => linksOf(row, selector).length > 0);
  const row = rows[rows.findIndex((one) => one.contains(from)) + step];
  const at = middle(from);
  return linksOf(row, selector).toSorted((a, b) => Math.abs(middle(a) - at) - Math.abs(middle(b) - at))[0];
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
  const [currentAt, setCurrentAt] = useState(0);
  useLayoutEffect(() => {
    const links = linksOf(table.current, selector);
    const current = links[Math.min(currentAt, links.length - 1)];
    for (const link of table.current?.querySelectorAll<HTMLElement>(selector) ?? []) {
      link.tabIndex = link === current ? 0 : -1;
    }
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
    onFocus: (event) => {
      const at = linksOf(table.current, selector).findIndex((link) => link === event.target);
      if (at >= 0) setCurrentAt(at);
    },
  };
}
