import { type WindowRaster, windowRaster } from "./window-raster.ts";
import type { WindowShape } from "./window-shape.ts";

/** Area of the part of the window that is farther than r from its border, for each r. Polygons by their raster: see there. */
export function erodedAreas(shape: WindowShape, r: Float64Array): Float64Array {
  const width = shape.maxX - shape.minX;
  const height = shape.maxY - shape.minY;
  if (shape.rectangular) return r.map((one) => Math.max(0, width - 2 * one) * Math.max(0, height - 2 * one));
  const raster = windowRaster(shape);
  const far = cellBorderDistances(raster);
  far.sort();
  let under = 0;
  return r.map((one) => {
    while (under < far.length && (far[under] as number) <= one) under++;
    return (far.length - under) * raster.stepX * raster.stepY;
  });
}

/** From the middle of each cell of the window to the nearest middle outside it, or to the edge of the box. */
function cellBorderDistances({ cols, rows, stepX, stepY, cells }: WindowRaster): Float64Array {
  // Columns to the nearest cell outside within the same row; then the best of all rows.
  const across = new Float64Array(cols * rows).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < rows; row++)
    for (const [first, step] of [
      [0, 1],
      [cols - 1, -1],
    ] as const) {
      let away = Number.POSITIVE_INFINITY;
      for (let col = first; col >= 0 && col < cols; col += step) {
        const at = row * cols + col;
        away = cells[at] === 1 ? away + stepX : 0;
        across[at] = Math.min(across[at] as number, away);
      }
    }
  const found: number[] = [];
  for (let row = 0; row < rows; row++)
    for (let col = 0; col < cols; col++) {
      if (cells[row * cols + col] !== 1) continue;
      let square = Number.POSITIVE_INFINITY;
      for (let other = 0; other < rows; other++) {
        const dx = across[other * cols + col] as number;
        const dy = (other - row) * stepY;
        square = Math.min(square, dx * dx + dy * dy);
      }
      const edge = Math.min(
        (col + 0.5) * stepX,
        (cols - col - 0.5) * stepX,
        (row + 0.5) * stepY,
        (rows - row - 0.5) * stepY,
      );
      found.push(Math.min(Math.sqrt(square), edge));
    }
  return Float64Array.from(found);
}
