import { HEALTHS } from "#contract/vocabulary.ts";
import type { Facets } from "#domain/program-facets.ts";
import { Glyph } from "#ui/glyphs.tsx";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import { WhySign } from "#ui/why.tsx";
import { facetWhy } from "./facet-why.ts";
import { CONDITION_PARAMS, type ConditionParam, type Conditions, activeConditions } from "./programs-conditions.ts";
import type { ConditionNames } from "./use-condition-names.tsx";

export interface ActiveConditionsProps {
  readonly conditions: Conditions;
  readonly facets: Facets;
  readonly names: ConditionNames;
}

interface ChipProps extends ActiveConditionsProps {
  readonly param: ConditionParam;
  readonly id: string;
}

function ConditionChip({ param, id, conditions, facets, names }: ChipProps) {
  const { m, f } = useI18n();
  const { href } = useUrlParams();
  const rest = conditions[param].filter((value) => value !== id);
  const health = param === "health" ? HEALTHS.find((value) => value === id) : undefined;
  return (
    <AppLink className="programs-chip" href={href({ [param]: rest.length === 0 ? null : rest.join(",") })}>
      <span className="visually-hidden">{m.programs.list.lift} </span>
      {health && <HealthGlyph health={health} silent size={12} />}
      <span>{names.nameOf(param, id)}</span>
      <span className="muted">{f.number(facets[param].get(id) ?? 0)}</span>
      <Glyph name="close" size={12} />
    </AppLink>
  );
}

/** What narrows the list, each value as a chip that lifts it, with the number of programs that it lets in. */
export function ActiveConditions({ conditions, facets, names }: ActiveConditionsProps) {
  const { m } = useI18n();
  const { href } = useUrlParams();
  const active = activeConditions(conditions);
  if (active.length === 0) return null;
  const chips = CONDITION_PARAMS.flatMap((param) => conditions[param].map((id) => ({ param, id })));
  return (
    <ul className="programs-chips" aria-label={m.programs.list.active}>
      {chips.map(({ param, id }) => (
        <li key={`${param} ${id}`}>
          <ConditionChip param={param} id={id} conditions={conditions} facets={facets} names={names} />
          <WhySign why={facetWhy(param, id)} of={names.textOf(param, id)} />
        </li>
      ))}
      {conditions.q !== "" && (
        <li>
          <AppLink className="programs-chip" href={href({ q: null })}>
            <span className="visually-hidden">{m.programs.list.lift} </span>
            <span>{m.programs.empty.conditions.q(conditions.q)}</span>
            <Glyph name="close" size={12} />
          </AppLink>
        </li>
      )}
      <li>
        <AppLink
          className="programs-filters__clear"
          href={href({ q: null, health: null, lead: null, agreement: null, sector: null })}
        >
          {m.common.table.clearAll}
        </AppLink>
      </li>
    </ul>
  );
}
