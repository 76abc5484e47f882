import type { Source } from "#contract/records.ts";
import type { PictureFormat, PictureLook } from "#i18n/picture-look.ts";
import { loadCatalogue } from "#i18n/catalogue.ts";
import { formatters } from "#i18n/formatters.ts";
import { fileName, saveFile } from "./download.ts";
import { type PictureWords, framed } from "./picture-frame.ts";
import { pngOf } from "./picture-raster.ts";
import { PictureStack } from "./picture-stack.ts";
import { serialized } from "./picture-svg.ts";
import { inTheme } from "./picture-theme.ts";
import { seenText } from "./picture-tracing.ts";
import { type ExportScene, textIn } from "./scene.ts";

/** What is to be pictured, and what of its words the page does not have. */
export interface PictureSubject {
  /** Name of the view, for the file's name. */
  readonly view: string;
  /**
   * Draws the subject part by part, from top to bottom, and hands over the elements of each while they stand in the page;
   * what the view marks as its picture unless given.
   */
  readonly drawParts?: (take: (roots: readonly Element[]) => void) => Promise<void>;
  /** The view's sentence; its first heading unless given. */
  readonly title?: string;
  /** Mode, filters and range in words. */
  readonly conditions: readonly string[];
  /** Ids of the sources of what is shown, as often as they are cited. */
  readonly sourceIds: Iterable<string>;
  /** The address under which anyone sees the same. */
  readonly address: string;
}

const MOST_PUBLISHERS = 6;

/** Publishers of the sources, the most often cited first, each once. */
function publishersOf(sourceIds: Iterable<string>, scene: ExportScene): readonly string[] {
  const byId = new Map<string, Source>(scene.sources.map((source) => [source.id, source]));
  const counts = new Map<string, number>();
  for (const id of sourceIds) {
    const source = byId.get(id);
    if (!source) continue;
    const name = textIn(scene, source.publisher);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
}

async function wordsOf(subject: PictureSubject, scene: ExportScene): Promise<PictureWords> {
  const { lang, asOf, evidence, partnership } = scene;
  const { pictures, words } = await loadCatalogue(lang, ["pictures"]);
  const f = formatters(lang);
  const publishers = publishersOf(subject.sourceIds, scene);
  const more = Math.max(0, publishers.length - MOST_PUBLISHERS);
  const heading = document.querySelector("main h1");
  return {
    title: subject.title ?? (heading ? seenText(heading) : ""),
    conditions: [
      textIn(scene, partnership.title),
      ...subject.conditions,
      ...(evidence === "all" ? [] : [words.evidenceFilter[evidence]]),
    ].filter((text) => text !== ""),
    sources:
      publishers.length === 0 ? pictures.noSources : pictures.sources(publishers.slice(0, MOST_PUBLISHERS), more, f),
    asOf: pictures.asOf(asOf, f),
    address: subject.address,
  };
}

/** What the view on show marks as its picture; where it shows its table instead, that. */
function markedRoots(view: string): readonly Element[] {
  const marked = [...document.querySelectorAll("main [data-picture]")];
  return marked.length > 0 ? marked : [...document.querySelectorAll(`main table[data-table="${view}"]`)];
}

/** Stands in a picture where its parts come. */
const PARTS = "parts";

async function drawn({ view, drawParts }: PictureSubject, stack: PictureStack): Promise<void> {
  if (drawParts) await drawParts(stack.add);
  else stack.add(markedRoots(view));
}

/**
 * The picture of what is drawn on the page, with title, conditions, sources, day and address inside it. A drawing of many
 * parts is written part by part, so that the page neither halts nor holds them all.
 *
 * @throws RangeError when nothing of the subject is drawn, or no browser could draw the picture
 */
export async function pictureOf(
  format: PictureFormat,
  { subject, look }: { readonly subject: PictureSubject; readonly look: PictureLook },
  scene: ExportScene,
): Promise<Blob> {
  const words = await wordsOf(subject, scene);
  const kept: SVGElement[] = [];
  const written: string[] = [];
  const stack = new PictureStack(look.theme, (part) => {
    if (format === "svg") written.push(new XMLSerializer().serializeToString(part));
    else kept.push(part);
  });
  await drawn(subject, stack);
  const drawing = stack.whole(format === "svg" ? [document.createComment(PARTS)] : kept);
  if (drawing.widthPx === 0) throw new RangeError("nothing is drawn");
  const picture = inTheme(look.theme, () => framed({ drawing, words, size: look.size, lang: scene.lang }));
  if (format === "png") return pngOf(picture, look.scale);
  const [before = "", after = ""] = serialized(picture).split(`<!--${PARTS}-->`);
  return new Blob([before, ...written, after], { type: "image/svg+xml;charset=utf-8" });
}

/** Saves a picture under the name that every export of the view has. */
export function savePicture(
  format: PictureFormat,
  picture: Blob,
  { view, scene }: { view: string; scene: ExportScene },
): void {
  saveFile(fileName(scene, view, format), picture);
}
