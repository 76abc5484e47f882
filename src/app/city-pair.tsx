import type { City } from "#contract/records.ts";
import { localized } from "#i18n/localized.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { useMinuteClock } from "#ui/use-clock.ts";
import { PartnershipSwitch } from "./partnership-switch.tsx";

/** The other language that the cities' names stand in: the partnership's last that is neither the interface's nor English. */
function secondLanguage(languages: readonly string[], lang: string): string | undefined {
  return languages.findLast((tag) => !tag.startsWith(lang) && !tag.startsWith("en"));
}

function CityClock({
  city,
  side,
  instantAt,
}: {
  readonly city: City;
  readonly side: "a" | "b";
  readonly instantAt: number;
}) {
  const { lang, f } = useI18n();
  const { languages } = usePartnership().partnership;
  const second = secondLanguage(languages, lang);
  const shown = localized(city.name, lang, languages);
  const other = second === undefined ? undefined : localized(city.name, second, languages);
  return (
    <div className={`city-pair__city city-pair__city--${side}`}>
      <b title={shown.text}>
        <LocalText of={city.name} />
      </b>{" "}
      {other && other.text !== shown.text && (
        <span lang={other.lang} className="city-pair__second">
          {other.text}
        </span>
      )}
      <time>{f.time(instantAt, city.timeZone)}</time>
    </div>
  );
}

/** Both cities in both scripts with their local time, joined by a line. */
export function CityPair() {
  const { m } = useI18n();
  const [a, b] = usePartnership().partnership.cities;
  const instantAt = useMinuteClock();
  return (
    <div className="city-pair" role="group" aria-label={m.common.shell.clocks}>
      <CityClock city={a} side="a" instantAt={instantAt} />
      <svg width="88" height="20" viewBox="0 0 88 20" aria-hidden="true">
        <path d="M10 10H44" stroke="var(--city-a)" strokeWidth="5" />
        <path d="M44 10H78" stroke="var(--city-b)" strokeWidth="5" />
        <circle cx="10" cy="10" r="7" fill="var(--paper)" stroke="var(--city-a)" strokeWidth="4" />
        <circle cx="78" cy="10" r="7" fill="var(--paper)" stroke="var(--city-b)" strokeWidth="4" />
      </svg>
      <CityClock city={b} side="b" instantAt={instantAt} />
      <PartnershipSwitch />
    </div>
  );
}
