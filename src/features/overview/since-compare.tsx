import { lazy, Suspense, useState } from "react";
import type { FullDate } from "#contract/dates.ts";
import type { ShownRecords } from "#domain/shown-records.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { MessagesGate } from "#ui/messages-gate.tsx";
import { PendingPart } from "#ui/page.tsx";
import { useUrlParams } from "#ui/url-state.ts";

const SinceLinks = lazy(async () => ({ default: (await import("./since-links.tsx")).SinceLinks }));

const DESK = ["records", "desk"] as const;

export interface SinceCompareProps {
  readonly records: ShownRecords;
  /** The reader's day of comparison. */
  readonly since: FullDate | undefined;
}

/** Unfolds the days to compare with; where the reader compares, they stand open, and the way back beside them. */
export function SinceCompare({ records, since }: SinceCompareProps) {
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
      {isOpen && (
        <Suspense fallback={<PendingPart />}>
          <MessagesGate sections={DESK} waiting={<PendingPart />}>
            {() => <SinceLinks records={records} since={since} />}
          </MessagesGate>
        </Suspense>
      )}
      {since && (
        <AppLink href={href({ since: null })} className="since__link">
          {m.overview.endCompare}
        </AppLink>
      )}
    </div>
  );
}
