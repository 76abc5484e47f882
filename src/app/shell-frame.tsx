import type { ReactNode } from "react";
import "./header.css";

export interface ShellFrameProps {
  /** In place of the empty header, for a page that belongs to no partnership and waits for none. */
  readonly header?: ReactNode;
  readonly children: ReactNode;
}

/** Header and rail without anything in them: the page keeps its shape while it waits for the partnership. */
export function ShellFrame({ header, children }: ShellFrameProps) {
  return (
    <>
      {header ?? <header className="header" />}
      {children}
      {!header && <footer className="rail rail--empty" />}
    </>
  );
}
