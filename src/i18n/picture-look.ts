/** Shapes of a picture: as the chart is, for a slide (16:9), for a column of a document, square. */
export const PICTURE_SIZES = ["own", "slide", "document", "square"] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

export const PICTURE_THEMES = ["light", "dark"] as const;
export type PictureTheme = (typeof PICTURE_THEMES)[number];

/** Pixels of a PNG for each px of the drawing. */
export const PICTURE_SCALES = [1, 2] as const;
export type PictureScale = (typeof PICTURE_SCALES)[number];

/** All of a long chart, or what of it is in sight. */
export const PICTURE_PARTS = ["whole", "window"] as const;
export type PicturePart = (typeof PICTURE_PARTS)[number];

/** How a picture is asked for. */
export interface PictureLook {
  readonly size: PictureSize;
  readonly theme: PictureTheme;
  readonly scale: PictureScale;
  readonly part: PicturePart;
}

/** What one press gives: everything, on white, sharp on a screen of today. */
export const USUAL_LOOK: PictureLook = { size: "own", theme: "light", scale: 2, part: "whole" };

export type PictureFormat = "svg" | "png";

/** The rows that a picture holds of those asked for, counted from 1: no canvas is so long, or nobody could read more of them at its size. */
export interface PictureCut {
  readonly by: "canvas" | "size";
  readonly first: number;
  readonly last: number;
  readonly of: number;
}
