import type { Source } from "#contract/records.ts";
import type { PictureFormat, PictureLook } from "#i18n/picture-look.ts";
import { loadCatalogue } from "#i18n/catalogue.ts";
import { formatters } from "#i18n/formatters.ts";
import { fileName, saveFile } from "./download.ts";
import { PictureParts } from "./picture-copy.ts";
import { type PictureWords, framed } from "./picture-frame.ts";
import { pngOf } from "./picture-raster.ts";
import { serialized } from "./picture-svg.ts";
import { inTheme } from "./picture-theme.ts";
import { seenText, traced } from "./picture-tracing.ts";
import { type ExportScene, textIn } from "./scene.ts";

/** What is to be pictured, and what of its words the page does not have. */
export interface PictureSubject {
  /** Name of the view, for the file's name. */
  readonly view: string;
  /** Parts of the page that are drawn, from top to bottom; what the view marks as its picture unless given. */
  readonly roots?: readonly Element[];
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

/**
 * The picture of what is drawn on the page, with title, conditions, sources, day and address inside it.
 *
 * @throws RangeError when nothing of the subject is drawn, or no browser could draw the picture
 */
export async function pictureOf(
  format: PictureFormat,
  { subject, look }: { readonly subject: PictureSubject; readonly look: PictureLook },
  scene: ExportScene,
): Promise<Blob> {
  const words = await wordsOf(subject, scene);
  const picture = inTheme(look.theme, () => {
    const drawing = traced(subject.roots ?? markedRoots(subject.view), new PictureParts());
    if (drawing.widthPx === 0) throw new RangeError("nothing is drawn");
    return framed({ drawing, words, size: look.size, lang: scene.lang });
  });
  return format === "svg"
    ? new Blob([serialized(picture)], { type: "image/svg+xml;charset=utf-8" })
    : pngOf(picture, look.scale);
}

/** Saves a picture under the name that every export of the view has. */
export function savePicture(
  format: PictureFormat,
  picture: Blob,
  { view, scene }: { view: string; scene: ExportScene },
): void {
  saveFile(fileName(scene, view, format), picture);
}
