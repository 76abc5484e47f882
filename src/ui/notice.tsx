import type { ReactNode } from "react";
import "./notice.css";

/** Says that something the reader asked for was ignored or is special; never in the way. */
export function Notice({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <p className="notice" data-notice={name} role="status">
      {children}
    </p>
  );
}
