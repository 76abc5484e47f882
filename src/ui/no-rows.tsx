import { useI18n } from "./i18n-context.tsx";
import { AppLink } from "./link.tsx";
import { useUrlParams } from "./url-state.ts";

/** One condition that stands in the way, in words, and how many rows there would be without it. */
export interface Relaxation {
  readonly param: string;
  readonly condition: string;
  readonly count: number;
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
      <p>
        {helpful && (
          <>
            <AppLink href={href({ [helpful.param]: null })}>
              {m.common.table.without(helpful.condition, helpful.count, f)}
            </AppLink>
            {" · "}
          </>
        )}
        <AppLink href={href(none)}>{m.common.table.clearAll}</AppLink>
      </p>
    </div>
  );
}
