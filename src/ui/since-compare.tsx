import { type ReactNode, useState } from "react";
import type { FullDate } from "#contract/dates.ts";
import { useI18n } from "./i18n-context.tsx";
import { AppLink } from "./link.tsx";
import { useUrlParams } from "./url-state.ts";
import "./since-compare.css";

export interface SinceCompareProps {
  /** The reader's day of comparison. */
  readonly since: FullDate | undefined;
  /** The days to compare with, drawn when they are asked for. */
  readonly children: () => ReactNode;
}

/** Unfolds the days to compare with; where the reader compares, they stand open, and the way back beside them. */
export function SinceCompare({ since, children }: SinceCompareProps) {
  const { m } = useI18n();
  const { href } = useUrlParams();
  const [isAsked, setAsked] = useState(false);
  const isOpen = isAsked || since !== undefined;
  return (
    <div className="since">
      {!since && (
        <button type="button" className="since__open" aria-expanded={isOpen} onClick={() => setAsked(!isAsked)}>
          {m.overview.compareWith}
        </button>
      )}
      {isOpen && children()}
      {since && (
        <AppLink href={href({ since: null })} className="since__link">
          {m.overview.endCompare}
        </AppLink>
      )}
    </div>
  );
}
