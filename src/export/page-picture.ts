import type { PictureFormat, PictureLook } from "#i18n/picture-look.ts";
import type { PictureSubject } from "./picture.ts";
import type { ExportScene } from "./scene.ts";

/** The picture of what a page shows: made for the clipboard, or saved as a file. */
export interface PagePicture {
  readonly make: (format: PictureFormat, look: PictureLook) => Promise<Blob>;
  /** Such a picture lacks nothing of what is drawn. */
  readonly save: (format: PictureFormat, look: PictureLook) => Promise<undefined>;
}

/** The picture of a page; its code and the sources that it names are fetched when it is asked for. */
export function pagePicture(
  subject: PictureSubject,
  backdrop: Omit<ExportScene, "sources">,
  getSources: () => Promise<ExportScene["sources"]>,
): PagePicture {
  const make = async (format: PictureFormat, look: PictureLook) => {
    const [{ pictureOf }, sources] = await Promise.all([import("./picture.ts"), getSources()]);
    return pictureOf(format, { subject, look }, { ...backdrop, sources });
  };
  const save = async (format: PictureFormat, look: PictureLook) => {
    const { savePicture } = await import("./picture.ts");
    savePicture(format, await make(format, look), { view: subject.view, scene: { ...backdrop, sources: [] } });
    return undefined;
  };
  return { make, save };
}
