import { useMemo } from "react";
import { GroupSummary } from "#charts/group-summary.tsx";
import type { TimeScale } from "#charts/time-scale.ts";
import type { FullDate } from "#contract/dates.ts";
import type { Program } from "#contract/records.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import { type Judged, columnsOf, healthAt } from "#domain/program-columns.ts";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { sectorColour, useSectorNumber } from "#ui/sector-roundel.tsx";
import type { GroupName } from "./timeline-words.ts";

interface SummaryWordsProps {
  readonly name: GroupName | undefined;
  readonly judged: Judged;
  /** The programs of the group, by their position. */
  readonly indices: Uint32Array;
  /** Signs have their words beside them where nobody can point at them or ask for their title. */
  readonly signs: "alone" | "with words";
}

/** How many programs a folded group holds, and how many of each health unless its name says it of all. */
export function SummaryWords({ name, judged, indices, signs }: SummaryWordsProps) {
  const { m, f } = useI18n();
  const isOfOneHealth = name?.health !== undefined;
  const counts = useMemo(() => {
    const byHealth = new Map(HEALTHS.map((health) => [health, 0]));
    if (isOfOneHealth) return [];
    for (const index of indices) {
      const health = healthAt(judged, index);
      byHealth.set(health, (byHealth.get(health) ?? 0) + 1);
    }
    return [...byHealth].filter(([, count]) => count > 0);
  }, [indices, judged, isOfOneHealth]);
  return (
    <>
      <b>{m.timeline.fold.count(indices.length, f)}</b>
      {counts.map(([health, count]) => {
        const said = m.timeline.fold.ofHealth(m.words.healthCount[health], count, f);
        return signs === "with words" ? (
          <span key={health}>
            <HealthGlyph health={health} size={12} silent /> {said}
          </span>
        ) : (
          <span key={health} role="img" aria-label={said} title={said}>
            <HealthGlyph health={health} size={12} silent /> {f.number(count)}
          </span>
        );
      })}
    </>
  );
}

interface SummaryLineProps extends Omit<SummaryWordsProps, "judged" | "signs"> {
  readonly programs: readonly Program[];
  readonly scale: TimeScale;
  readonly asOf: FullDate;
}

/** When how many programs of a folded group ran. */
export function SummaryLine({ name, indices, programs, scale, asOf }: SummaryLineProps) {
  const number = useSectorNumber()(name?.sectorId ?? "");
  return (
    <GroupSummary
      columns={columnsOf(programs)}
      indices={indices}
      scale={scale}
      asOf={asOf}
      colour={number > 0 ? sectorColour(number) : "var(--ink-2)"}
    />
  );
}
