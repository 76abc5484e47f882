import { lazy } from "react";
import type { FullDate } from "#contract/dates.ts";
import { sincePresets } from "#domain/since-presets.ts";
import { LaterPart } from "#ui/later-part.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { SinceCompare } from "#ui/since-compare.tsx";
import type { Happenings } from "./trade-marks.ts";

const SinceDays = lazy(async () => ({ default: (await import("#ui/since-days.tsx")).SinceDays }));

const DESK = ["desk"] as const;

interface SinceLineProps {
  readonly since: FullDate | undefined;
  /** Whose days are offered: the signing of the programme, the last meeting. */
  readonly happenings: Happenings;
}

/** The way to choose the day to compare with, and back. */
export function SinceLine({ since, happenings }: SinceLineProps) {
  const { asOf } = useViewpoint();
  return (
    <SinceCompare since={since}>
      {() => (
        <LaterPart sections={DESK}>{() => <SinceDays days={sincePresets(happenings, asOf)} since={since} />}</LaterPart>
      )}
    </SinceCompare>
  );
}
