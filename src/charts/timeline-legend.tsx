import type { ReactNode } from "react";
import type { Evidence } from "#contract/vocabulary.ts";
import { EvidenceGlyph } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { BAR_SIZES } from "./bar-sizes.ts";
import { StationShape } from "./line-station-mark.tsx";

/** How dark a weekend is shaded, of ink. */
export const WEEKEND_OPACITY = 0.07;

function Sign({ children }: { readonly children: ReactNode }) {
  return (
    <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
      {children}
    </svg>
  );
}

export interface TimelineLegendProps {
  readonly levels: readonly Evidence[];
  /** The days that are shaded, in words; none where no days are told apart. */
  readonly weekend?: string;
}

/** What the stations, the ticks and the hollow parts of the timeline mean, and the evidence levels that differ from the prevailing one. */
export function TimelineLegend({ levels, weekend = "" }: TimelineLegendProps) {
  const { m, f } = useI18n();
  const words = m.timeline.legend;
  const stations = ["reached", "pending", "overdue", "cancelled"] as const;
  return (
    <ul className="timeline__legend">
      {stations.map((status) => (
        <li key={status}>
          <Sign>
            <StationShape status={status} colour="var(--ink)" sizes={BAR_SIZES.compact} />
          </Sign>
          {words[status]}
        </li>
      ))}
      <li>
        <Sign>
          <path d="M0 -3V3" stroke="var(--ink-2)" strokeWidth="1.5" />
        </Sign>
        {words.event}
      </li>
      <li>
        <Sign>
          <rect x="-9" y="-2" width="18" height="4" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.5" />
        </Sign>
        {words.ahead}
      </li>
      <li>{words.progress(m.common.value.of(2, 5, f))}</li>
      {weekend !== "" && (
        <li>
          <Sign>
            <rect x="-7" y="-7" width="14" height="14" fill="var(--ink)" fillOpacity={WEEKEND_OPACITY} />
          </Sign>
          {weekend}
        </li>
      )}
      {levels.map((level) => (
        <li key={level}>
          <EvidenceGlyph level={level} /> {m.words.evidence[level]}
        </li>
      ))}
    </ul>
  );
}
