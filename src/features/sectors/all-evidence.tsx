import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { useUrlParams } from "#ui/url-state.ts";

/** Lifts the evidence filter, where it may be what leaves nothing; nothing where there is none. */
export function AllEvidence() {
  const { m } = useI18n();
  const { href } = useUrlParams();
  const { evidence } = useViewpoint();
  if (evidence === "all") return null;
  return (
    <p>
      {m.words.evidenceFilter[evidence]}
      {m.sectors.joint.colon}
      <AppLink href={href({ evidence: null })}>{m.common.table.clearAll}</AppLink>
    </p>
  );
}
