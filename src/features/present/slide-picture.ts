import { saveFile } from "#export/download.ts";
import { PictureParts, drawingCopy } from "#export/picture-copy.ts";
import { pngOf } from "#export/picture-raster.ts";
import { svgElement } from "#export/picture-svg.ts";

/** A slide of 1,000 units becomes 2,000 px high. */
const SCALE = 2;

/**
 * Saves a drawn slide as PNG.
 *
 * @throws RangeError when the browser cannot make it
 */
async function saveSlide(slide: SVGSVGElement, name: string): Promise<void> {
  const copy = drawingCopy(slide, new PictureParts());
  if (!(copy instanceof SVGSVGElement)) throw new RangeError("no drawing");
  const { width, height } = slide.viewBox.baseVal;
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  copy.prepend(
    svgElement("rect", { width, height, fill: getComputedStyle(slide).getPropertyValue("background-color") }),
  );
  saveFile(name, await pngOf(copy, SCALE));
}

/** Saves the slides drawn below an element, one file each, named by their place. */
export async function saveSlides(box: Element, nameOf: (place: number) => string): Promise<void> {
  for (const [place, slide] of [...box.querySelectorAll<SVGSVGElement>("svg.slide")].entries()) {
    await saveSlide(slide, nameOf(place));
  }
}
