import { type ReactNode, createContext } from "react";

export interface TakeAwayProps {
  /** `data-table` of what the view shows: its name in the contract. */
  readonly table: string | undefined;
}

/**
 * What can be taken away of a view besides its own files: all rows, the whole partnership, a citation, an embed. Set by
 * the shell, which knows every document; none where there is no shell.
 */
export const TakeAwayContext = createContext<((props: TakeAwayProps) => ReactNode) | null>(null);
