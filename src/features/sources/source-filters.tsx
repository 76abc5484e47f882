import { useId } from "react";
import type { SourceScope } from "#contract/listed-figures.ts";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { WhyNumber } from "#ui/values.tsx";
import { useUrlParams } from "#ui/url-state.ts";

export interface ToggleOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** What the count counts. */
  readonly scope: SourceScope;
}

export interface TogglesProps {
  readonly label: string;
  /** Named so for those who do not see where it stands; absent: as it is labelled. */
  readonly name?: string;
  /** The URL parameter that holds the choice: a comma-separated list, none for all. */
  readonly param: string;
  readonly options: readonly ToggleOption[];
  readonly chosen: readonly string[];
}

/** Values of which any number may be chosen; each is a link that takes its value in or out. */
function Toggles({ label, name = label, param, options, chosen }: TogglesProps) {
  const { href } = useUrlParams();
  const without = (value: string) => chosen.filter((other) => other !== value);
  return (
    <nav className="source-filters__toggles" aria-label={name}>
      <span className="muted">{label}</span>
      {options.map(({ value, label: word, count, scope }) => {
        const isChosen = chosen.includes(value);
        const next = isChosen ? without(value) : [...chosen, value];
        return (
          <span key={value} className="source-filters__toggle">
            <AppLink
              href={href({ [param]: next.length > 0 ? next.join(",") : null })}
              current={isChosen ? "true" : undefined}
            >
              {word}
            </AppLink>
            <WhyNumber why={{ kind: "sources-shown", scope }} value={count} />
          </span>
        );
      })}
    </nav>
  );
}

/** The search field of the list; what is typed stands in the URL at once, without a step for Back. */
function Search() {
  const { m } = useI18n();
  const { get, set } = useUrlParams();
  const fieldId = useId();
  return (
    <search className="source-filters__search">
      <label htmlFor={fieldId}>
        <Glyph name="search" />
      </label>
      <input
        id={fieldId}
        type="search"
        aria-label={m.common.table.search}
        value={get("q") ?? ""}
        placeholder={m.sources.list.search}
        onChange={(event) => set({ q: event.target.value === "" ? null : event.target.value }, { replace: true })}
      />
    </search>
  );
}

/** The filter row: search, kind of source, language. */
export function SourceFilters({ toggles }: { readonly toggles: readonly TogglesProps[] }) {
  return (
    <div className="source-filters">
      <Search />
      {toggles.map((one) => (
        <Toggles key={one.param} {...one} />
      ))}
    </div>
  );
}
