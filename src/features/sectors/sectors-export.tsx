import { useSourcesOnDemand } from "#api/use-sources-on-demand.ts";
import type { Program } from "#contract/records.ts";
import { visiblePrograms } from "#domain/evidence.ts";
import { pagePicture } from "#export/page-picture.ts";
import type { TableFormat } from "#export/save-table.ts";
import { ExportMenu, pictureExports, viewExports } from "#ui/export-menu.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { usePageAddress } from "#ui/page-address.ts";
import { useExportBackdrop } from "#ui/use-export-backdrop.ts";
import { drawnSourceIds } from "./drawn-sources.ts";
import type { SectorsView } from "./sectors-view.ts";
import { useSince } from "./use-since.ts";
import { usePeriodRange } from "./use-period-range.ts";

export interface SectorsExportProps {
  readonly view: SectorsView;
  /** Every program on record. */
  readonly programs: readonly Program[];
}

/** The programs that can be seen of a sector; of one that the partnership does not name, all of such. */
type ProgramsOf = (sectorId: string) => readonly Program[];

/** The panels of sectors as a picture. */
function useSectorsPicture({ sectors }: SectorsView, programsOf: ProgramsOf) {
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
    // gathered when the picture is made: the values are many
    get sourceIds() {
      return sectors.flatMap((view) => drawnSourceIds({ view, programs: programsOf(view.sectorId), since }));
    },
    address,
  };
  return pagePicture(subject, backdrop, getSources);
}

/** The table of sectors, in its order, as files, and their panels as pictures. */
export function SectorsExport({ view, programs }: SectorsExportProps) {
  const backdrop = useExportBackdrop();
  const known = new Map(backdrop.partnership.sectors.map((sector) => [sector.id, sector]));
  const programsOf = (sectorId: string) =>
    visiblePrograms(programs, backdrop.evidence).filter(
      (program) => known.get(program.sectorId) === known.get(sectorId),
    );
  const picture = useSectorsPicture(view, programsOf);
  const getSources = useSourcesOnDemand();
  const save = async (format: TableFormat) => {
    const [{ exportSectors }, sources] = await Promise.all([import("#export/view-exports.ts"), getSources()]);
    const rows = view.sectors.map(({ sectorId, tally }) => ({
      sector: known.get(sectorId),
      tally,
      programs: programsOf(sectorId),
    }));
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
