import type { FullDate } from "#contract/dates.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import type { SincePreset } from "./since-presets.ts";

interface SinceLinksProps {
  readonly presets: readonly SincePreset[];
  /** The reader's day of comparison. */
  readonly since: FullDate | undefined;
}

/** Ways to compare with an earlier day, and back. */
export function SinceLinks({ presets, since }: SinceLinksProps) {
  const { m } = useI18n();
  const { href } = useUrlParams();
  const nameOf = usePresetName();
  return (
    <nav className="since-links" aria-label={m.overview.compareWith}>
      <span className="since-links__lead" aria-hidden="true">
        {m.overview.compareWith}
      </span>
      {presets.map((preset) => (
        <AppLink
          key={preset.from}
          href={href({ since: preset.on })}
          current={preset.on === since ? "true" : undefined}
          className="since-links__link"
        >
          {nameOf(preset)}
        </AppLink>
      ))}
      {since && (
        <AppLink href={href({ since: null })} className="since-links__link">
          {m.overview.endCompare}
        </AppLink>
      )}
    </nav>
  );
}

function usePresetName(): (preset: SincePreset) => string {
  const { m, f } = useI18n();
  return (preset) => {
    switch (preset.from) {
      case "last-report":
        return m.overview.lastReport(preset.on, f);
      case "signing":
        return m.overview.signing(preset.on, f);
      case "event":
        return m.overview.lastMeeting(m.words.eventKind[preset.kind], preset.on, f);
      case "week":
      case "month":
      case "quarter":
      case "year":
        return m.overview.ago[preset.from];
    }
  };
}
