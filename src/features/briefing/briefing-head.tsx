import type { City } from "#contract/records.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { Notice } from "#ui/notice.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { HEALTHS } from "#contract/vocabulary.ts";
import type { BriefingConditions, Condition } from "./briefing-conditions.ts";

function CityName({ city, side }: { readonly city: City; readonly side: "a" | "b" }) {
  return (
    <b className={`briefing__city briefing__city--${side}`}>
      <LocalText of={city.name} />
    </b>
  );
}

/** The letterhead: whose cooperation, and as of which day. */
export function Letterhead() {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const [a, b] = usePartnership().partnership.cities;
  return (
    <div className="briefing__letterhead">
      <div className="briefing__cities">
        <CityName city={a} side="a" />
        <svg width="66" height="16" viewBox="0 0 66 16" aria-hidden="true">
          <path d="M8 8H33" stroke="var(--city-a)" strokeWidth="4" />
          <path d="M33 8H58" stroke="var(--city-b)" strokeWidth="4" />
          <circle cx="8" cy="8" r="5.6" fill="var(--paper)" stroke="var(--city-a)" strokeWidth="3.2" />
          <circle cx="58" cy="8" r="5.6" fill="var(--paper)" stroke="var(--city-b)" strokeWidth="3.2" />
        </svg>
        <CityName city={b} side="b" />
      </div>
      <div className="briefing__name">
        <b>{m.briefing.heading}</b>
        <span>{m.briefing.asOf(asOf, f)}</span>
      </div>
    </div>
  );
}

/** What a condition is called. */
export function useConditionText(): (condition: Condition) => string {
  const { m } = useI18n();
  const local = useLocalText();
  return ({ value, title }) => {
    if (title) return local(title);
    const health = HEALTHS.find((one) => one === value);
    return health ? m.words.health[health] : value;
  };
}

/** Values of the URL that name nothing. */
export function IgnoredConditions({ ignored }: Pick<BriefingConditions, "ignored">) {
  const { m } = useI18n();
  return ignored.map(({ name, value }) => (
    <Notice key={`${name} ${value}`} name={name}>
      {m.common.notice[name](value.slice(0, 60))}
    </Notice>
  ));
}

/** What the figures are restricted to, in words. */
export function ConditionLine({ kept }: Pick<BriefingConditions, "kept">) {
  const { m, f } = useI18n();
  const { evidence } = useViewpoint();
  const textOf = useConditionText();
  if (kept.length === 0 && evidence === "all") return null;
  return (
    <p className="briefing__conditions">
      {kept.length > 0 && (
        <>
          {m.overview.filtered} {f.list(kept.map(textOf))}
          {". "}
        </>
      )}
      {evidence !== "all" && m.briefing.onlyEvidence(m.words.evidenceFilter[evidence])}
    </p>
  );
}
