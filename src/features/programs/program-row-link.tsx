import { type MouseEvent, type ReactNode, createContext, useContext, useMemo } from "react";
import type { Program } from "#contract/records.ts";
import { LocalText } from "#ui/local-text.tsx";
import { goTo } from "#ui/url-state.ts";
import { useProgramHref } from "./use-program-href.ts";

interface ProgramWays {
  hrefOf(id: string): string;
  open(event: MouseEvent<HTMLAnchorElement>): void;
}

const WaysContext = createContext<ProgramWays>({ hrefOf: () => "", open: () => undefined });

/** Follows the address once for all rows: a watcher in each of two thousand links would be the dearest part of the list. */
export function ProgramWaysProvider({ children }: { readonly children: ReactNode }) {
  const hrefOf = useProgramHref();
  const ways = useMemo(
    (): ProgramWays => ({
      hrefOf,
      open: (event) => {
        const isElsewhere = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.button !== 0;
        const href = event.currentTarget.getAttribute("href");
        if (isElsewhere || event.defaultPrevented || href === null) return;
        event.preventDefault();
        goTo(href, { state: { isBeside: true } });
      },
    }),
    [hrefOf],
  );
  return <WaysContext value={ways}>{children}</WaysContext>;
}

/** The way from a row to its program, under the conditions of the list. */
export function ProgramRowLink({ program, isOpen }: { readonly program: Program; readonly isOpen: boolean }) {
  const { hrefOf, open } = useContext(WaysContext);
  return (
    <a
      href={hrefOf(program.id)}
      className="programs-table__title"
      aria-current={isOpen ? "true" : undefined}
      onClick={open}
    >
      <LocalText of={program.title} />
    </a>
  );
}
