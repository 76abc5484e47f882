import { useMemo } from "react";
import type { LoadedLists } from "#api/use-documents.ts";
import { changesBetween } from "#domain/changes.ts";
import { type ShownRecords, seenThrough } from "#domain/shown-records.ts";
import { sincePresets } from "#domain/since-presets.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { LaterPart } from "#ui/later-part.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { SinceCompare } from "#ui/since-compare.tsx";
import { SinceDays } from "#ui/since-days.tsx";
import type { SectorsView } from "./sectors-view.ts";
import { sinceCounts } from "./since-view.ts";
import { useSince } from "./use-since.ts";

const SECTIONS = ["desk"] as const;

interface SinceLineProps {
  readonly documents: Pick<LoadedLists, "programs" | "agreements" | "events">;
  /** What is shown. */
  readonly view: SectorsView;
  /** The sectors that it is narrowed to; none: all. */
  readonly sectorIds: readonly string[];
}

function useSeen({ programs, agreements, events }: SinceLineProps["documents"]): ShownRecords {
  const { evidence } = useViewpoint();
  return useMemo(
    () => seenThrough({ programs: programs.records, agreements: agreements.records, events: events.records }, evidence),
    [programs.records, agreements.records, events.records, evidence],
  );
}

function useMovedPrograms({ programs }: ShownRecords, sectorIds: readonly string[]): number | undefined {
  const { asOf } = useViewpoint();
  const { since } = useSince();
  return useMemo(() => {
    if (!programs || since === undefined) return undefined;
    const own = programs.filter(({ sectorId }) => sectorIds.length === 0 || sectorIds.includes(sectorId));
    return changesBetween({ programs: own }, since, asOf).filter(({ kind }) => kind === "program").length;
  }, [programs, sectorIds, since, asOf]);
}

/** What differs from the reader's day of comparison, in a sentence; and the way to choose that day, and back. */
export function SinceLine({ documents, view, sectorIds }: SinceLineProps) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const { since } = useSince();
  const seen = useSeen(documents);
  const movedPrograms = useMovedPrograms(seen, sectorIds);
  return (
    <div className="sectors__since">
      {since && (
        <p>
          <RichText text={m.sectors.since.sentence(sinceCounts({ since, ...view, movedPrograms }), f)} />
        </p>
      )}
      <SinceCompare since={since}>
        {() => (
          <LaterPart sections={SECTIONS}>{() => <SinceDays days={sincePresets(seen, asOf)} since={since} />}</LaterPart>
        )}
      </SinceCompare>
    </div>
  );
}
