import type { WindowShape } from "./window-shape.ts";

/** Cells along each side: spatstat's raster of a polygon, unless told otherwise. */
const CELLS = 128;

/**
 * A window as cells of its bounding box, a cell belonging to the window where its middle does. Set covariance and eroded
 * areas of polygons are taken from it, as spatstat does: exact ones exist but cost a polygon intersection for each pair,
 * and would not be the numbers others get.
 */
export interface WindowRaster {
  readonly cols: number;
  readonly rows: number;
  readonly minX: number;
  readonly minY: number;
  readonly stepX: number;
  readonly stepY: number;
  /** Row by row from the bottom, 1 inside. */
  readonly cells: Uint8Array;
  readonly area: number;
}

export function windowRaster({ minX, maxX, minY, maxY, edges }: WindowShape): WindowRaster {
  const stepX = (maxX - minX) / CELLS;
  const stepY = (maxY - minY) / CELLS;
  const cells = new Uint8Array(CELLS * CELLS);
  let within = 0;
  for (let row = 0; row < CELLS; row++) {
    const y = minY + (row + 0.5) * stepY;
    const crossings: number[] = [];
    for (let i = 0; i < edges.length; i += 4) {
      const y1 = edges[i + 1] as number;
      const y2 = edges[i + 3] as number;
      if (y1 > y === y2 > y) continue;
      const x1 = edges[i] as number;
      crossings.push(x1 + (((edges[i + 2] as number) - x1) * (y - y1)) / (y2 - y1));
    }
    crossings.sort((a, b) => a - b);
    let passed = 0;
    for (let col = 0; col < CELLS; col++) {
      const x = minX + (col + 0.5) * stepX;
      while (passed < crossings.length && (crossings[passed] as number) <= x) passed++;
      if (passed % 2 === 0) continue;
      cells[row * CELLS + col] = 1;
      within++;
    }
  }
  return { cols: CELLS, rows: CELLS, minX, minY, stepX, stepY, cells, area: within * stepX * stepY };
}
