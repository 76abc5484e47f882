import { useSourcesOnDemand } from "#api/use-sources-on-demand.ts";
import type { Meta, TrackerEvent } from "#contract/records.ts";
import type { DatedFormat } from "#export/view-exports.ts";
import type { PictureLook } from "#i18n/picture-look.ts";
import { ExportMenu, pictureExports, viewExports } from "#ui/export-menu.tsx";
import { useExportBackdrop } from "#ui/use-export-backdrop.ts";
import { type TimelinePictureSource, useTimelinePicture } from "./timeline-picture.tsx";
import type { TimeSpan } from "./timeline-range.ts";
import { type TimelineRows, useTimelineRows } from "./timeline-table.tsx";

/** The envelopes of the documents that the timeline draws; only programs must be there. */
export interface TimelineStamps {
  readonly programs: Meta;
  readonly agreements: Meta | undefined;
  readonly events: Meta | undefined;
}

export interface TimelineExportProps {
  readonly shown: TimelineRows;
  readonly events: readonly TrackerEvent[];
  readonly stamps: TimelineStamps;
  /** The days in sight. */
  readonly span: TimeSpan;
  readonly picture: TimelinePictureSource;
}

/** The programs of the timeline as files and pictures, and what lies in the days in sight as a calendar. */
export function TimelineExport({ shown, events, stamps, span, picture }: TimelineExportProps) {
  const { ordered } = useTimelineRows(shown);
  const { slot, make, save: savePicture, cut } = useTimelinePicture(picture);
  const backdrop = useExportBackdrop();
  const getSources = useSourcesOnDemand();
  const save = async (format: DatedFormat) => {
    const [{ exportTimeline }, sources] = await Promise.all([import("#export/view-exports.ts"), getSources()]);
    const rows = ordered().map((row) => ({ ...row, elapsed: row.elapsed() }));
    const timeline = {
      programs: { rows, meta: stamps.programs },
      agreements: stamps.agreements && { records: shown.agreements, meta: stamps.agreements },
      events: stamps.events && { records: events, meta: stamps.events },
      range: { from: span.firstOn, to: span.lastOn },
    };
    await exportTimeline(format, timeline, { ...backdrop, sources });
  };
  const exports = [
    ...viewExports(["csv", "json", "xlsx"], save),
    ...pictureExports(savePicture),
    ...viewExports(["ics"], save),
  ];
  const offer = {
    png: (look: PictureLook) => make("png", look),
    hasParts: true,
    cut,
  };
  return (
    <>
      <ExportMenu table="timeline" exports={exports} picture={offer} />
      {slot}
    </>
  );
}
