import { useSourcesOnDemand } from "#api/use-sources-on-demand.ts";
import { type Evidence, HEALTHS } from "#contract/vocabulary.ts";
import { loadCatalogue } from "#i18n/catalogue.ts";
import type { PictureFormat, PictureLook, PictureSize } from "#i18n/picture-look.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { usePageAddress } from "#ui/page-address.ts";
import { useExportBackdrop } from "#ui/use-export-backdrop.ts";
import { useOffScreen } from "#ui/use-off-screen.tsx";
import type { TimelineAsk } from "./timeline-criteria.ts";
import type { TimelineRecords } from "./timeline-frame.ts";
import { type PaperLayout, TimelinePaper } from "./timeline-paper.tsx";
import type { TimeSpan } from "./timeline-range.ts";
import type { TimelineView } from "./timeline-view.ts";

/** What a picture of the timeline is made from. */
export interface TimelinePictureSource {
  readonly records: TimelineRecords;
  readonly view: TimelineView;
  readonly ask: TimelineAsk;
  readonly span: TimeSpan;
  readonly prevailing: Evidence | undefined;
}

const WIDTH_PX = 1240;
/** More rows than this could not be read: the picture says which of them it holds. */
const MOST_ROWS: Readonly<Record<PictureSize, number>> = { own: 2000, document: 2000, slide: 16, square: 30 };
/** As many fill the longest canvas that browsers have. */
const MOST_ROWS_PNG = 500;

/** The rows in sight, by their place among all; all of them where none is drawn. */
function rowsInSight(count: number): PaperLayout["rows"] {
  const box = document.querySelector(".timeline__scroller");
  if (!box) return [0, count];
  const { top, bottom } = box.getBoundingClientRect();
  const headPx = box.firstElementChild?.clientHeight ?? 0;
  const places = [...box.querySelectorAll<HTMLElement>("[data-row]")].flatMap((row) => {
    const rect = row.getBoundingClientRect();
    const isSeen = rect.bottom > Math.max(0, top + headPx) && rect.top < Math.min(bottom, window.innerHeight);
    return isSeen ? [Number(row.dataset["row"])] : [];
  });
  return places.length === 0 ? [0, count] : [Math.min(...places), Math.max(...places) + 1];
}

function useConditions({ records, ask, span }: TimelinePictureSource) {
  const { lang, m, f } = useI18n();
  const local = useLocalText();
  const { partnership } = useExportBackdrop();
  return async (rows: PaperLayout["rows"], count: number): Promise<readonly string[]> => {
    const { pictures } = await loadCatalogue(lang, ["pictures"]);
    const lists = { sector: partnership.sectors, lead: partnership.leads ?? [], agreement: records.agreements };
    const named = (name: keyof typeof lists, column: string) => {
      const titles = lists[name].filter(({ id }) => ask.filters[name].includes(id)).map(({ title }) => local(title));
      return titles.length === 0 ? [] : [pictures.condition(column, titles)];
    };
    const healths = HEALTHS.filter((health) => ask.filters.health.includes(health));
    return [
      f.range(span.firstOn, span.lastOn),
      ...named("sector", m.words.column.sector),
      ...(healths.length === 0
        ? []
        : [
            pictures.condition(
              m.words.column.health,
              healths.map((health) => m.words.health[health]),
            ),
          ]),
      ...named("lead", m.words.column.leads),
      ...named("agreement", m.words.column.agreement),
      ...(ask.q === "" ? [] : [pictures.search(ask.q)]),
      ...(rows[1] - rows[0] < count ? [pictures.rows({ first: rows[0] + 1, last: rows[1], of: count }, f)] : []),
    ];
  };
}

/** Pictures of the timeline: drawn beside the screen with all rows asked for, and handed over as a file. */
export function useTimelinePicture(source: TimelinePictureSource) {
  const { slot, draw } = useOffScreen();
  const backdrop = useExportBackdrop();
  const address = usePageAddress();
  const getSources = useSourcesOnDemand();
  const conditionsOf = useConditions(source);
  const { records, view, ask, span, prevailing } = source;
  const make = async (format: PictureFormat, look: PictureLook): Promise<Blob> => {
    const [{ pictureOf }, sources] = await Promise.all([import("#export/picture.ts"), getSources()]);
    const count = view.rows.length;
    const [first, last] = look.part === "window" ? rowsInSight(count) : [0, count];
    const most = Math.min(MOST_ROWS[look.size], format === "png" ? MOST_ROWS_PNG : Infinity);
    const rows = [first, Math.min(last, first + most)] as const;
    const conditions = await conditionsOf(rows, count);
    const shown = view.rows.slice(...rows).flatMap((index) => records.programs[index] ?? []);
    const paper = (
      <TimelinePaper
        view={view}
        source={records}
        grouping={ask.grouping}
        span={span}
        prevailing={prevailing}
        layout={{ widthPx: WIDTH_PX, rows }}
      />
    );
    return draw(paper, (host) =>
      pictureOf(
        format,
        {
          subject: {
            view: "timeline",
            roots: [...host.children],
            conditions,
            sourceIds: shown.flatMap(({ sourceIds }) => sourceIds),
            address,
          },
          look,
        },
        { ...backdrop, sources },
      ),
    );
  };
  const save = async (format: PictureFormat, look: PictureLook): Promise<void> => {
    const { savePicture } = await import("#export/picture.ts");
    savePicture(format, await make(format, look), { view: "timeline", scene: { ...backdrop, sources: [] } });
  };
  return { slot, make, save };
}
