import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { goTo, type HistoryState, useHref } from "./url-state.ts";

interface RouterLinkProps extends ComponentProps<"a"> {
  readonly href: string;
  /** Kept with the step in the history. */
  readonly state?: HistoryState | undefined;
}

function isPlain({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}

/** A link inside the app: no reload, and it opens in a new tab when asked to; `onClick` hears of plain presses only. */
export function RouterLink({ href, state, onClick, children, ...rest }: RouterLinkProps) {
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        if (!isPlain(event)) return;
        onClick?.(event);
        if (event.defaultPrevented) return;
        event.preventDefault();
        goTo(href, { state });
      }}
    >
      {children}
    </a>
  );
}

export interface AppLinkProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly current?: "page" | "true" | undefined;
  readonly label?: string | undefined;
  /** For links among which arrow keys move. */
  readonly tabIndex?: 0 | -1;
  /** Kept with the step in the history. */
  readonly state?: HistoryState | undefined;
}

/** A link inside the app, as most are. */
export function AppLink({ href, children, className, current, label, tabIndex, state }: AppLinkProps) {
  return (
    <RouterLink
      href={href}
      className={className}
      aria-current={current}
      aria-label={label}
      tabIndex={tabIndex}
      state={state}
    >
      {children}
    </RouterLink>
  );
}

export interface ViewLinkProps {
  /** The view, with an id where it has pages of its own: `programs/pc-housing`. */
  readonly to: string;
  readonly params?: Readonly<Record<string, string | undefined>>;
  readonly children: ReactNode;
  readonly className?: string;
  readonly label?: string;
}

/** A link to a view of this partnership; the reader's language, day, filter and theme go along. */
export function ViewLink({ to, params, children, className, label }: ViewLinkProps) {
  const href = useHref();
  return (
    <AppLink href={href(to, params)} className={className} label={label}>
      {children}
    </AppLink>
  );
}
