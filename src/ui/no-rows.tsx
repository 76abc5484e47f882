import type { FigureRequest } from "#contract/figures.ts";
import { useI18n } from "./i18n-context.tsx";
import { AppLink } from "./link.tsx";
import { useUrlParams } from "./url-state.ts";
import { WhySign } from "./why.tsx";

/** One condition that stands in the way, in words, and how many rows there would be without it. */
export interface Relaxation {
  readonly param: string;
  readonly condition: string;
  readonly count: number;
  /** How the count comes about. */
  readonly why?: FigureRequest | undefined;
}

/** In place of a table that the reader's conditions leave empty: the conditions, the smallest way out, and all of it. */
export function NoRows({ relaxations }: { readonly relaxations: readonly Relaxation[] }) {
  const { m, f } = useI18n();
  const { href } = useUrlParams();
  const helpful = relaxations.filter(({ count }) => count > 0).toSorted((a, b) => a.count - b.count)[0];
  const none = Object.fromEntries(relaxations.map(({ param }) => [param, null]));
  return (
    <div className="no-rows">
      <p>
        {m.common.table.empty}{" "}
        <span className="muted">{relaxations.map(({ condition }) => condition).join(" · ")}</span>
      </p>
      <p className="has-why">
        {helpful && (
          <>
            <AppLink href={href({ [helpful.param]: null })}>
              {m.common.table.without(helpful.condition, helpful.count, f)}
            </AppLink>
            {helpful.why && <WhySign why={helpful.why} of={helpful.condition} />}
            {" · "}
          </>
        )}
        <AppLink href={href(none)}>{m.common.table.clearAll}</AppLink>
      </p>
    </div>
  );
}
