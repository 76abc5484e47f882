import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { useUrlParams } from "#ui/url-state.ts";

const CONDITIONS = { sector: null, health: null, lead: null, agreement: null, q: null, from: null, to: null };

/** Where the conditions leave nothing: says so, and clears them. */
export function TimelineEmpty({ isFiltered }: { readonly isFiltered: boolean }) {
  const { m } = useI18n();
  const { href } = useUrlParams();
  if (!isFiltered) return <p className="timeline__empty">{m.common.value.none}</p>;
  return (
    <p className="timeline__empty">
      {m.timeline.nothing}.{" "}
      <AppLink href={href(CONDITIONS)} className="button">
        {m.common.table.clearAll}
      </AppLink>
    </p>
  );
}
