import type { IconImage } from "./icon-image.ts";

/** Pixels of an icon at the screen's own density, for `map.addImage`. */
export function drawIcon(
  icon: IconImage,
  pixelRatio: number,
): { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray } {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(icon.width * pixelRatio);
  canvas.height = Math.round(icon.height * pixelRatio);
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("no 2D canvas");
  pen.scale(pixelRatio, pixelRatio);
  pen.lineJoin = "round";
  pen.lineCap = "round";
  for (const path of icon.paths) {
    const shape = new Path2D(path.d);
    if (path.fill) {
      pen.fillStyle = path.fill;
      pen.fill(shape);
    }
    if (path.stroke) {
      pen.strokeStyle = path.stroke;
      pen.lineWidth = path.width ?? 1;
      pen.stroke(shape);
    }
  }
  pen.textAlign = "center";
  pen.textBaseline = "alphabetic";
  for (const word of icon.texts ?? []) {
    pen.font = `700 ${word.size}px "Inter Variable", sans-serif`;
    pen.fillStyle = word.fill;
    pen.fillText(word.text, word.x, word.y);
  }
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
