import { useEffect, useMemo, useRef, useState } from "react";
import { HEALTHS } from "#contract/vocabulary.ts";
import { type Facets, facetCounts } from "#domain/program-facets.ts";
import { CheckMenu } from "#ui/check-menu.tsx";
import { Glyph } from "#ui/glyphs.tsx";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import { WhySign } from "#ui/why.tsx";
import { ActiveConditions } from "./active-conditions.tsx";
import { facetWhy } from "./facet-why.ts";
import { type ConditionParam, type Conditions, GROUPINGS } from "./programs-conditions.ts";
import { type ColumnChoice, OPTIONAL_COLUMNS, type OptionalColumn } from "./use-column-choice.ts";
import type { ConditionNames } from "./use-condition-names.tsx";
import type { ProgramsList } from "./use-programs-list.ts";

/** How long after the last key the search takes effect, ms. */
const SEARCH_MS = 200;

/** The words searched for: typed freely, put into the URL once the typing rests. */
function SearchField() {
  const { m } = useI18n();
  const { get, set } = useUrlParams();
  const settled = get("q") ?? "";
  const [typed, setTyped] = useState(settled);
  const lastSettled = useRef(settled);
  useEffect(() => {
    if (settled === lastSettled.current) return;
    lastSettled.current = settled;
    setTyped(settled);
  }, [settled]);
  useEffect(() => {
    if (typed === lastSettled.current) return undefined;
    const timer = setTimeout(() => {
      lastSettled.current = typed;
      set({ q: typed.trim() === "" ? null : typed }, { replace: true });
    }, SEARCH_MS);
    return () => clearTimeout(timer);
  }, [typed, set]);
  return (
    <label className="programs-filters__search">
      <Glyph name="search" />
      <input
        type="search"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        placeholder={m.programs.list.search}
        aria-label={m.programs.list.search}
      />
    </label>
  );
}

interface HealthTogglesProps {
  readonly offered: readonly string[];
  readonly chosen: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

function HealthToggles({ offered, chosen, counts }: HealthTogglesProps) {
  const { m, f } = useI18n();
  const { href } = useUrlParams();
  return (
    <ul className="programs-filters__healths" aria-label={m.words.column.health}>
      {HEALTHS.filter((health) => offered.includes(health)).map((health) => {
        const isOn = chosen.includes(health);
        const next = isOn
          ? chosen.filter((value) => value !== health)
          : HEALTHS.filter((value) => value === health || chosen.includes(value));
        const count = f.number(counts.get(health) ?? 0);
        return (
          <li key={health}>
            <AppLink
              href={href({ health: next.length === 0 ? null : next.join(",") })}
              current={isOn ? "true" : undefined}
              className={counts.has(health) ? undefined : "muted"}
              label={`${m.words.health[health]}: ${count}`}
            >
              <HealthGlyph health={health} silent size={15} />
              {count}
            </AppLink>
            <WhySign why={facetWhy("health", health)} of={`${m.words.health[health]}: ${count}`} />
          </li>
        );
      })}
    </ul>
  );
}

function GroupChoice({ list }: { readonly list: ProgramsList }) {
  const { m } = useI18n();
  const { set } = useUrlParams();
  // without `group` an unsorted list stands by sector, a sorted one ungrouped
  const usual = list.sort ? "" : "sector";
  return (
    <label className="programs-filters__group">
      <span>{m.common.table.groupBy}</span>
      <select
        value={list.grouping ?? ""}
        onChange={({ target }) => set({ group: target.value === usual ? null : target.value })}
      >
        <option value="">{m.common.table.ungrouped}</option>
        {GROUPINGS.map((grouping) => (
          <option key={grouping} value={grouping}>
            {m.programs.list.groups[grouping]}
          </option>
        ))}
      </select>
    </label>
  );
}

function ColumnMenu({ choice }: { readonly choice: ColumnChoice }) {
  const { m, f } = useI18n();
  const labels: Readonly<Record<OptionalColumn, string>> = {
    ...m.words.column,
    line: m.programs.list.axis,
    next: m.programs.list.next,
  };
  return (
    <CheckMenu
      label={m.programs.list.columns}
      summary={f.number(choice.drawn.length)}
      options={OPTIONAL_COLUMNS.map((id) => ({ value: id, label: labels[id] }))}
      chosen={choice.drawn}
      onChange={choice.choose}
    />
  );
}

export interface ProgramFiltersProps {
  readonly list: ProgramsList;
  readonly facets: Facets;
  readonly names: ConditionNames;
  readonly choice: ColumnChoice;
}

const NO_CONDITIONS: Conditions = { health: [], lead: [], agreement: [], sector: [], q: "" };

/** For each condition the values that some program has, and those chosen: what is offered does not jump about. */
function useOffered({ programs, judged, conditions }: ProgramsList): (param: ConditionParam, id: string) => boolean {
  const occurring = useMemo(() => facetCounts(programs, judged, NO_CONDITIONS), [programs, judged]);
  return (param, id) => occurring[param].has(id) || conditions[param].includes(id);
}

/** The row of conditions above the list, each value with what it would show; every choice is in the URL. */
export function ProgramFilters({ list, facets, names, choice }: ProgramFiltersProps) {
  const { m, f } = useI18n();
  const { set } = useUrlParams();
  const { conditions } = list;
  const isOffered = useOffered(list);
  const summary = (chosen: readonly string[], param: "lead" | "agreement" | "sector") => {
    const [only] = chosen;
    if (only === undefined) return m.programs.list.any;
    return chosen.length === 1 ? names.nameOf(param, only) : m.programs.list.chosen(chosen.length, f);
  };
  return (
    <div className="programs-filters" role="search" aria-label={m.common.table.filters}>
      <SearchField />
      <HealthToggles
        offered={HEALTHS.filter((health) => isOffered("health", health))}
        chosen={conditions.health}
        counts={facets.health}
      />
      {(["lead", "agreement", "sector"] as const).map((param) => (
        <CheckMenu
          key={param}
          label={param === "lead" ? m.words.columnShort.leads : m.words.column[param]}
          summary={summary(conditions[param], param)}
          options={names
            .idsOf(param)
            .filter((id) => isOffered(param, id))
            .map((id) => ({
              value: id,
              label: names.nameOf(param, id),
              count: facets[param].get(id) ?? 0,
              why: facetWhy(param, id),
            }))}
          chosen={conditions[param]}
          onChange={(chosen) => set({ [param]: chosen.length === 0 ? null : chosen.join(",") })}
        />
      ))}
      <div className="programs-filters__form">
        {choice.canChoose && <ColumnMenu choice={choice} />}
        <GroupChoice list={list} />
      </div>
      <ActiveConditions conditions={conditions} facets={facets} names={names} />
    </div>
  );
}
