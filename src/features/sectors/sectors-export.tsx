import { useSourcesOnDemand } from "#api/use-sources-on-demand.ts";
import type { Program } from "#contract/records.ts";
import { visiblePrograms } from "#domain/evidence.ts";
import { pagePicture } from "#export/page-picture.ts";
import type { TableFormat } from "#export/save-table.ts";
import { ExportMenu, pictureExports, viewExports } from "#ui/export-menu.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { usePageAddress } from "#ui/page-address.ts";
import { useExportBackdrop } from "#ui/use-export-backdrop.ts";
import type { SectorsView } from "./sectors-view.ts";
import { useSince } from "./use-since.ts";
import { usePeriodRange } from "./use-period-range.ts";

export interface SectorsExportProps {
  readonly view: SectorsView;
  /** Every program on record. */
  readonly programs: readonly Program[];
}

/** The panels of sectors as a picture. */
function useSectorsPicture({ goals }: SectorsView) {
  const { m, f } = useI18n();
  const { from, to } = usePeriodRange();
  const { since } = useSince();
  const backdrop = useExportBackdrop();
  const address = usePageAddress();
  const getSources = useSourcesOnDemand();
  const range = [from, to].flatMap((period) => (period === undefined ? [] : [f.period(period)]));
  const subject = {
    view: "sectors",
    conditions: [
      m.words.view.sectors,
      ...(range.length === 0 ? [] : [range.join(" – ")]),
      ...(since === undefined ? [] : [m.sectors.since.days(since, backdrop.asOf, f)]),
    ],
    sourceIds: goals.flatMap(({ sourceIds }) => sourceIds),
    address,
  };
  return pagePicture(subject, backdrop, getSources);
}

/** The table of sectors, in its order, as files, and their panels as pictures. */
export function SectorsExport({ view, programs }: SectorsExportProps) {
  const backdrop = useExportBackdrop();
  const picture = useSectorsPicture(view);
  const getSources = useSourcesOnDemand();
  const save = async (format: TableFormat) => {
    const [{ exportSectors }, sources] = await Promise.all([import("#export/view-exports.ts"), getSources()]);
    const known = new Map(backdrop.partnership.sectors.map((sector) => [sector.id, sector]));
    const members = Map.groupBy(visiblePrograms(programs, backdrop.evidence), ({ sectorId }) => known.get(sectorId));
    const rows = view.sectors.map(({ sectorId, tally }) => {
      const sector = known.get(sectorId);
      return { sector, tally, programs: members.get(sector) ?? [] };
    });
    await exportSectors(format, rows, { ...backdrop, sources });
  };
  return (
    <ExportMenu
      table="sectors"
      exports={[...viewExports(["csv", "json", "xlsx"], save), ...pictureExports(picture.save)]}
      picture={{ png: (look) => picture.make("png", look) }}
    />
  );
}
