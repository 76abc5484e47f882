import { useMemo } from "react";
import { useSourcesOnDemand } from "#api/use-sources-on-demand.ts";
import { type Evidence, HEALTHS } from "#contract/vocabulary.ts";
import { loadCatalogue } from "#i18n/catalogue.ts";
import type { PictureCut, PictureFormat, PictureLook, PictureSize } from "#i18n/picture-look.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { usePageAddress } from "#ui/page-address.ts";
import { useExportBackdrop } from "#ui/use-export-backdrop.ts";
import { useOffScreen } from "#ui/use-off-screen.tsx";
import type { TimelineAsk } from "./timeline-criteria.ts";
import type { TimelineRecords } from "./timeline-frame.ts";
import { useFolding } from "./timeline-folding.ts";
import {
  type LineRange,
  type PaperGroup,
  type PartOfGroup,
  groupsWithin,
  lineCountOf,
  paperGroups,
} from "./timeline-paper-lines.ts";
import { TimelinePaper } from "./timeline-paper.tsx";
import { useRangeWords } from "./timeline-range-line.tsx";
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
/** More rows than this could not be read at a fixed height: the picture says which of them it holds. */
const MOST_ROWS: Readonly<Record<PictureSize, number>> = { own: Infinity, document: Infinity, slide: 16, square: 30 };
/** As many fill the longest canvas that browsers have. */
const MOST_ROWS_PNG = 500;
/** Rows that stand in the page at once while a picture is made of them; between such parts the page is free for others. */
const PART_ROWS = 50;

const rest = () => new Promise((resolve) => setTimeout(resolve));

/** The line of a row or of a folded group that is drawn on the screen. */
function lineOf(element: HTMLElement, groups: readonly PaperGroup[]): number | undefined {
  const { row, folded } = element.dataset;
  if (row === undefined) return groups.find(({ id }) => id === folded)?.firstLine;
  const group = groups.findLast(({ firstRow }) => firstRow <= Number(row));
  return group && group.firstLine + Number(row) - group.firstRow;
}

/** The lines in sight, by their place among all; all of them where none is drawn. */
function linesInSight(groups: readonly PaperGroup[]): LineRange {
  const all: LineRange = [0, lineCountOf(groups)];
  const box = document.querySelector(".timeline__scroller");
  if (!box) return all;
  const { top, bottom } = box.getBoundingClientRect();
  const headPx = box.firstElementChild?.clientHeight ?? 0;
  const places = [...box.querySelectorAll<HTMLElement>("[data-row], [data-folded]")].flatMap((line) => {
    const rect = line.getBoundingClientRect();
    const isSeen = rect.bottom > Math.max(0, top + headPx) && rect.top < Math.min(bottom, window.innerHeight);
    return isSeen ? (lineOf(line, groups) ?? []) : [];
  });
  return places.length === 0 ? all : [Math.min(...places), Math.max(...places) + 1];
}

function useConditions({ records, ask, span }: TimelinePictureSource) {
  const { lang, m, f } = useI18n();
  const local = useLocalText();
  const { partnership } = useExportBackdrop();
  const range = useRangeWords(ask.range);
  return async ([first, end]: LineRange, count: number, shown: readonly PartOfGroup[]): Promise<readonly string[]> => {
    const { pictures } = await loadCatalogue(lang, ["pictures"]);
    const lists = { sector: partnership.sectors, lead: partnership.leads ?? [], agreement: records.agreements };
    const named = (name: keyof typeof lists, column: string) => {
      const titles = lists[name].filter(({ id }) => ask.filters[name].includes(id)).map(({ title }) => local(title));
      return titles.length === 0 ? [] : [pictures.condition(column, titles)];
    };
    const folded = shown.filter(({ isFolded }) => isFolded).length;
    const healths = HEALTHS.filter((health) => ask.filters.health.includes(health));
    return [
      range ?? f.range(span.firstOn, span.lastOn),
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
      ...(folded === 0 ? [] : [pictures.folded(folded, shown.length, f)]),
      ...(end - first < count ? [pictures.rows({ first: first + 1, last: end, of: count }, f)] : []),
    ];
  };
}

/** The lines of a picture, by their place among all, and whether some that were asked for are not among them. */
function linesOf(format: PictureFormat, look: PictureLook, groups: readonly PaperGroup[]) {
  const [first, last] = look.part === "window" ? linesInSight(groups) : [0, lineCountOf(groups)];
  const most = Math.min(MOST_ROWS[look.size], format === "png" ? MOST_ROWS_PNG : Infinity);
  return { lines: [first, Math.min(last, first + most)] as const, isCut: last - first > most };
}

/** Which lines a picture does not hold though they were asked for, and why. */
function pictureCut(format: PictureFormat, look: PictureLook, groups: readonly PaperGroup[]): PictureCut | undefined {
  const { lines, isCut } = linesOf(format, look, groups);
  if (!isCut) return undefined;
  const by = MOST_ROWS[look.size] === Infinity ? "canvas" : "size";
  return { by, first: lines[0] + 1, last: lines[1], of: lineCountOf(groups) };
}

/** Draws the rows beside the screen, some at a time, and hands each part over while it stands in the page. */
function useParts({ records, view, ask, span, prevailing }: TimelinePictureSource, folded: ReadonlySet<string>) {
  const { slot, draw } = useOffScreen();
  const drawParts = async ([first, end]: LineRange, take: (roots: readonly Element[]) => void) => {
    for (let from = first; from < end; from += PART_ROWS) {
      const layout = {
        widthPx: WIDTH_PX,
        folded,
        lines: [from, Math.min(end, from + PART_ROWS)],
        isFollowing: from > first,
      } as const;
      const paper = (
        <TimelinePaper
          view={view}
          source={records}
          grouping={ask.grouping}
          span={span}
          prevailing={prevailing}
          layout={layout}
        />
      );
      await draw(paper, async (host) => take([...host.children]));
      await rest();
    }
  };
  return { slot, drawParts };
}

/** Pictures of the timeline, handed over as files. */
export function useTimelinePicture(source: TimelinePictureSource) {
  const { records, view } = source;
  const { ids } = useFolding(view);
  const groups = useMemo(() => paperGroups(view.groups, ids), [view.groups, ids]);
  const { slot, drawParts } = useParts(source, ids);
  const { lang, f } = useI18n();
  const backdrop = useExportBackdrop();
  const address = usePageAddress();
  const getSources = useSourcesOnDemand();
  const conditionsOf = useConditions(source);
  const make = async (format: PictureFormat, look: PictureLook): Promise<Blob> => {
    const [{ pictureOf }, sources] = await Promise.all([import("#export/picture.ts"), getSources()]);
    const { lines } = linesOf(format, look, groups);
    const shown = groupsWithin(groups, lines);
    const programs = shown.flatMap(({ indices }) =>
      Array.from(indices, (index) => records.programs[index] ?? []).flat(),
    );
    const subject = {
      view: "timeline",
      drawParts: (take: (roots: readonly Element[]) => void) => drawParts(lines, take),
      conditions: await conditionsOf(lines, lineCountOf(groups), shown),
      sourceIds: programs.flatMap(({ sourceIds }) => sourceIds),
      address,
    };
    return pictureOf(format, { subject, look }, { ...backdrop, sources });
  };
  /** @returns what the picture lacks, in words */
  const save = async (format: PictureFormat, look: PictureLook): Promise<string | undefined> => {
    const { savePicture } = await import("#export/picture.ts");
    savePicture(format, await make(format, look), { view: "timeline", scene: { ...backdrop, sources: [] } });
    const cut = pictureCut(format, look, groups);
    return cut && (await loadCatalogue(lang, ["pictures"])).pictures.cut(cut, f);
  };
  return { slot, make, save, cut: (look: PictureLook) => pictureCut("png", look, groups) };
}
