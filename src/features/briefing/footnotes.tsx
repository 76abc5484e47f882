import { Fragment, createContext, useContext } from "react";
import { useI18n } from "#ui/i18n-context.tsx";

/** Numbers of the sources by id, in the order in which the briefing first rests on them. */
export type FootnoteNumbers = ReadonlyMap<string, number>;

/**
 * Numbers sources as they come, each once, from 1.
 *
 * @param cited ids of the sources of each statement, in the order of the page
 */
export function footnoteNumbers(cited: Iterable<readonly string[]>): FootnoteNumbers {
  const numbers = new Map<string, number>();
  for (const sourceIds of cited) {
    for (const id of sourceIds) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  return numbers;
}

const FootnoteContext = createContext<FootnoteNumbers>(new Map());

export const FootnoteProvider = FootnoteContext.Provider;

/** Where a footnote stands on the page. */
export function footnoteAnchor(number: number): string {
  return `source-${number}`;
}

/** The numbers of the sources that a statement rests on, each leading to its footnote. */
export function Footnotes({ sourceIds }: { readonly sourceIds: readonly string[] }) {
  const { m, f } = useI18n();
  const numbers = useContext(FootnoteContext);
  const own = sourceIds.flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b);
  if (own.length === 0) return null;
  return (
    <span className="footnotes">
      {own.map((number, index) => (
        <Fragment key={number}>
          {index > 0 && ", "}
          <a href={`#${footnoteAnchor(number)}`} aria-label={m.briefing.footnote(number, f)}>
            {f.number(number)}
          </a>
        </Fragment>
      ))}
    </span>
  );
}
