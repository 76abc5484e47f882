import { useMemo } from "react";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import type { SinceCompareProps } from "./since-compare.tsx";
import { type SincePreset, sincePresets } from "./since-presets.ts";

/** The days with which a reader is likely to compare. */
export function SinceLinks({ records, since }: SinceCompareProps) {
  const { m } = useI18n();
  const { asOf } = useViewpoint();
  const { href } = useUrlParams();
  const nameOf = usePresetName();
  const presets = useMemo(() => sincePresets(records, asOf), [records, asOf]);
  return (
    <nav aria-label={m.overview.compareWith}>
      {presets.map((preset) => (
        <AppLink
          key={preset.from}
          href={href({ since: preset.on })}
          current={preset.on === since ? "true" : undefined}
          className="since__link"
        >
          {nameOf(preset)}
        </AppLink>
      ))}
    </nav>
  );
}

function usePresetName(): (preset: SincePreset) => string {
  const { m, f } = useI18n();
  return (preset) => {
    switch (preset.from) {
      case "last-report":
        return m.desk.lastReport(preset.on, f);
      case "signing":
        return m.desk.signing(preset.on, f);
      case "event":
        return m.desk.lastMeeting(m.words.eventKind[preset.kind], preset.on, f);
      case "week":
      case "month":
      case "quarter":
      case "year":
        return m.desk.ago[preset.from];
    }
  };
}
