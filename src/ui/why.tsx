import { createContext, type ReactNode, useContext, useMemo, useRef } from "react";
import { type FigureRequest, type ProgramScope, TALLY_FIGURES } from "#contract/figures.ts";
import { useI18n } from "./i18n-context.tsx";
import { useLinkGrid } from "./use-link-grid.ts";
import "./why.css";

type OpenWhy = (request: FigureRequest, anchor: HTMLElement) => void;

const WhyContext = createContext<OpenWhy | null>(null);
const ScopeContext = createContext<ProgramScope>({});
const GridContext = createContext(false);

/** Set by the shell, which shows the derivation beside the figure that was pressed; without it figures are plain. */
export const WhyProvider = WhyContext.Provider;

/** What the reader's conditions leave of the programs, for every count inside; what a count says itself goes first. */
export function WhyScope({ scope, children }: { readonly scope: ProgramScope; readonly children: ReactNode }) {
  const outer = useContext(ScopeContext);
  const joined = useMemo(() => ({ ...outer, ...scope }), [outer, scope]);
  return <ScopeContext value={joined}>{children}</ScopeContext>;
}

/** The request that a figure stands for by its name alone, if it does. */
export function requestOf(name: string): FigureRequest | undefined {
  const figure = TALLY_FIGURES.find((known) => known === name);
  if (figure) return { kind: "tally", figure };
  return name === "standing-programme" ? { kind: "standing-programme" } : undefined;
}

type OverPrograms = Extract<FigureRequest, { readonly scope?: ProgramScope | undefined }>;

const OVER_PROGRAMS: readonly string[] = [
  "tally",
  "difference",
  "overdue",
  "attention",
  "deadlines",
  "changes",
  "changed",
  "programs-of-level",
  "sectors",
  "attention-first",
  "goals",
  "goals-since",
] satisfies readonly OverPrograms["kind"][];

function isOverPrograms(why: FigureRequest): why is OverPrograms {
  return OVER_PROGRAMS.includes(why.kind);
}

/** The request with what surrounds it: counts over programs or goals have its scope. */
function within(scope: ProgramScope, why: FigureRequest): FigureRequest {
  return isOverPrograms(why) ? { ...why, scope: { ...scope, ...why.scope } } : why;
}

/** What shows the derivation of a figure, if anything does. */
export const useWhy = () => useContext(WhyContext);

function useOpen(why: FigureRequest): ((anchor: HTMLElement) => void) | undefined {
  const open = useWhy();
  const scope = useContext(ScopeContext);
  if (!open) return undefined;
  return (anchor) => open(within(scope, why), anchor);
}

export interface WhyButtonProps {
  readonly why: FigureRequest;
  readonly children: ReactNode;
}

/** A figure that opens its derivation when pressed; the children alone where nothing can show it. */
export function WhyButton({ why, children }: WhyButtonProps) {
  const { m } = useI18n();
  const open = useOpen(why);
  const isInGrid = useContext(GridContext);
  if (!open) return children;
  return (
    <button
      type="button"
      className="why"
      data-why={why.kind}
      aria-haspopup="dialog"
      title={m.common.value.why}
      tabIndex={isInGrid ? -1 : undefined}
      onClick={(event) => open(event.currentTarget)}
    >
      {children}
    </button>
  );
}

/** A sign that opens the derivation of a figure which is a link, or holds some, itself. */
export function WhySign({ why, of }: { readonly why: FigureRequest; readonly of?: string | undefined }) {
  const { m } = useI18n();
  const open = useOpen(why);
  const isInGrid = useContext(GridContext);
  if (!open) return null;
  return (
    <button
      type="button"
      className="why why--sign"
      data-why={why.kind}
      aria-haspopup="dialog"
      aria-label={of === undefined ? m.common.value.why : m.common.value.whyOf(of)}
      title={m.common.value.why}
      tabIndex={isInGrid ? -1 : undefined}
      onClick={(event) => open(event.currentTarget)}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <circle cx="7" cy="7" r="6" fill="var(--paper)" stroke="currentColor" strokeWidth="1.2" />
        <path d="M4.2 5.6h5.6M4.2 8.4h5.6" stroke="currentColor" strokeWidth="1.2" />
      </svg>
    </button>
  );
}

/** A table whose figures are one stop of Tab together: arrow keys, Home and End move between them. */
export function WhyGrid({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const keys = useLinkGrid(box, "button.why");
  return (
    <GridContext value={true}>
      <div ref={box} {...keys}>
        {children}
      </div>
    </GridContext>
  );
}

/** For tables that move between their links and figures themselves. */
export const WhyGridMember = GridContext.Provider;
