import { PICTURE_FONTS } from "./picture-fonts.ts";
import { serialized } from "./picture-svg.ts";

/** No browser draws a canvas with longer sides. */
const LONGEST_SIDE_PX = 16_000;

/** Everything of the picture but its words, as an image: an image sees none of the page's fonts. */
async function wordlessImage(picture: SVGSVGElement): Promise<HTMLImageElement> {
  const wordless = picture.cloneNode(true);
  if (!(wordless instanceof SVGSVGElement)) throw new TypeError("a copy of a drawing is a drawing");
  for (const text of wordless.querySelectorAll("text, title, desc")) text.remove();
  const address = URL.createObjectURL(new Blob([serialized(wordless)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Fetches what the words of a picture need of the page's fonts. */
async function fontsFor(picture: SVGSVGElement): Promise<void> {
  const texts = [...picture.querySelectorAll("text")];
  const words = texts.map(({ textContent }) => textContent).join("");
  await Promise.all(
    ["400", "600", "700"].map((weight) => document.fonts.load(`${weight} 16px ${PICTURE_FONTS}`, words)),
  );
}

function paintRun(
  pen: CanvasRenderingContext2D,
  run: string,
  { style, at }: { style: CSSStyleDeclaration; at: DOMPoint },
) {
  pen.font = `${style.fontWeight} ${style.fontSize} ${PICTURE_FONTS}`;
  pen.globalAlpha = Number(style.opacity);
  if (style.stroke !== "none") {
    pen.strokeStyle = style.stroke;
    pen.lineWidth = Number.parseFloat(style.strokeWidth);
    pen.lineJoin = "round";
    pen.strokeText(run, at.x, at.y);
  }
  pen.fillStyle = style.fill;
  pen.fillText(run, at.x, at.y);
}

/** Paints the runs of a text where the browser lays them out in the drawing. */
function paintText(pen: CanvasRenderingContext2D, text: SVGTextElement): void {
  const runs = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let place = 0;
  while (runs.nextNode()) {
    const { nodeValue: run, parentElement } = runs.currentNode;
    if (run === null || run === "" || !parentElement) continue;
    if (place >= text.getNumberOfChars()) return;
    paintRun(pen, run, { style: getComputedStyle(parentElement), at: text.getStartPositionOfChar(place) });
    place += run.length;
  }
}

function paintWords(pen: CanvasRenderingContext2D, picture: SVGSVGElement, ratio: number): void {
  const toPicture = picture.getScreenCTM()?.inverse();
  for (const text of picture.querySelectorAll("text")) {
    const place = text.getScreenCTM();
    if (!place || !toPicture) continue;
    pen.setTransform(new DOMMatrix().scale(ratio).multiply(toPicture).multiply(place));
    paintText(pen, text);
  }
}

/** Lays a picture out in the page, where nobody sees it, as long as something is read from it. */
function laidOut(picture: SVGSVGElement, read: () => void): void {
  const host = document.createElement("div");
  host.setAttribute("aria-hidden", "true");
  host.style.position = "fixed";
  host.style.insetInlineStart = "-20000px";
  host.append(picture);
  document.body.append(host);
  try {
    read();
  } finally {
    host.remove();
  }
}

/**
 * A picture as PNG.
 *
 * @param scale pixels for each px, less where no canvas is so large
 * @throws RangeError when the browser cannot make it
 */
export async function pngOf(picture: SVGSVGElement, scale: number): Promise<Blob> {
  const { width, height } = picture.viewBox.baseVal;
  const ratio = Math.min(scale, LONGEST_SIDE_PX / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const pen = canvas.getContext("2d");
  if (!pen) throw new RangeError("no canvas");
  const [image] = await Promise.all([wordlessImage(picture), fontsFor(picture)]);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  laidOut(picture, () => paintWords(pen, picture, ratio));
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new RangeError("the picture is too large")))),
  );
}
