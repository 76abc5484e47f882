import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { SectorRoundel } from "#ui/sector-roundel.tsx";

/** A sector in a table: its roundel and name, which open its page. */
export function SectorTitle({ sectorId }: { readonly sectorId: string }) {
  const { m } = useI18n();
  const { partnership } = usePartnership();
  const sector = partnership.sectors.find(({ id }) => id === sectorId);
  if (!sector) return <>{m.common.value.unknown}</>;
  return (
    <ViewLink to={`sectors/${encodeURIComponent(sectorId)}`}>
      <SectorRoundel sectorId={sectorId} size={18} /> <LocalText of={sector.title} />
    </ViewLink>
  );
}
