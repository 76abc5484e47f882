import { useMemo } from "react";
import type { FullDate } from "#contract/dates.ts";
import type { ShownRecords } from "#domain/shown-records.ts";
import { sincePresets } from "#domain/since-presets.ts";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { SinceDays } from "#ui/since-days.tsx";

interface SinceLinksProps {
  readonly records: ShownRecords;
  /** The reader's day of comparison. */
  readonly since: FullDate | undefined;
}

/** The days before D with which to compare the records. */
export function SinceLinks({ records, since }: SinceLinksProps) {
  const { asOf } = useViewpoint();
  const days = useMemo(() => sincePresets(records, asOf), [records, asOf]);
  return <SinceDays days={days} since={since} />;
}
