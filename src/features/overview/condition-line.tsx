import type { Agreement, Partnership } from "#contract/records.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { Notice } from "#ui/notice.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import { CONDITION_NAMES, type ConditionName, type Conditions } from "./overview-conditions.ts";

interface ConditionLineProps {
  readonly conditions: Conditions;
  readonly agreements: readonly Agreement[] | undefined;
}

/** Says what the figures are restricted to, each condition with a way to lift it, and what was ignored. */
export function ConditionLine({ conditions: { criteria, ignored }, agreements }: ConditionLineProps) {
  const { m } = useI18n();
  const { href } = useUrlParams();
  const nameOf = useConditionNames(agreements);
  const active = CONDITION_NAMES.flatMap((name) =>
    criteria[name].map((value) => ({ name, value, text: nameOf(name, value) })),
  );
  const without = (name: ConditionName, value: string) =>
    criteria[name].filter((one) => one !== value).join(",") || null;
  return (
    <>
      {ignored.map(({ name, value }) => (
        <Notice key={`${name} ${value}`} name={name}>
          {m.common.notice[name](value.slice(0, 60))}
        </Notice>
      ))}
      {active.length > 0 && (
        <p className="overview__conditions">
          <span className="muted">{m.overview.filtered}</span>
          {active.map(({ name, value, text }) => (
            <AppLink
              key={`${name} ${value}`}
              href={href({ [name]: without(name, value) })}
              className="overview__condition"
              label={m.overview.lift(text)}
            >
              {text} <Glyph name="close" size={12} />
            </AppLink>
          ))}
          <AppLink href={href({ sector: null, health: null, lead: null, agreement: null })}>
            {m.common.table.clearAll}
          </AppLink>
        </p>
      )}
    </>
  );
}

/** The words of a condition by its parameter and value. */
export function useConditionNames(
  agreements: readonly Agreement[] | undefined,
): (name: ConditionName, value: string) => string {
  const { m } = useI18n();
  const local = useLocalText();
  const { partnership } = usePartnership();
  const titled = (records: readonly { id: string; title: Partnership["title"] }[] | undefined, id: string) => {
    const found = records?.find((record) => record.id === id);
    return found ? local(found.title) : id;
  };
  return (name, value) => {
    if (name === "sector") return titled(partnership.sectors, value);
    if (name === "lead") return titled(partnership.leads, value);
    if (name === "agreement") return titled(agreements, value);
    const health = HEALTHS.find((one) => one === value);
    return health ? m.words.health[health] : value;
  };
}
