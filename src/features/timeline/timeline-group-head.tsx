import type { ReactNode } from "react";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { SectorRoundel } from "#ui/sector-roundel.tsx";
import type { TimelineFrame } from "./timeline-frame.ts";

/** The sign and name of a group. */
export function GroupHead({ frame, group }: { readonly frame: TimelineFrame; readonly group: number }) {
  const name = frame.groupNames[group];
  if (!name) return null;
  const sign: ReactNode = name.sectorId ? (
    <SectorRoundel sectorId={name.sectorId} size={18} />
  ) : name.health ? (
    <HealthGlyph health={name.health} size={16} silent />
  ) : null;
  return (
    <div className="timeline__group-name">
      {sign}
      <span lang={name.lang === "" ? undefined : name.lang}>{name.text}</span>
    </div>
  );
}
