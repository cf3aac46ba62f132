import { pngPicture } from "./chart-picture.ts";

/** A page that is not served safely, and some browsers, have no clipboard for pictures. */
export const canCopyPictures = (): boolean =>
  typeof ClipboardItem !== "undefined" &&
  typeof navigator !== "undefined" &&
  navigator.clipboard !== undefined;

/** Puts a picture on the clipboard in pixels. Asked for at once, while the press still counts; the picture comes when it is drawn. Rejects where the browser refuses. */
export async function copyPicture(svg: string | Promise<string>): Promise<void> {
  const png = Promise.resolve(svg)
    .then(pngPicture)
    .then((bytes) => new Blob([bytes as BlobPart], { type: "image/png" }));
  await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
}
