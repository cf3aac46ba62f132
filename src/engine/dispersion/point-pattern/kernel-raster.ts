import type { Columns } from "./close-pairs.ts";
import type { WindowRaster } from "./window-raster.ts";

/**
 * A normal kernel on the raster of a window: how much of a kernel in a cell is in the window, and counts made smooth. Made
 * to sum to one over the moves that there are, as spatstat's is.
 */
export class KernelRaster {
  readonly #raster: WindowRaster;
  readonly #alongX: Float64Array;
  readonly #alongY: Float64Array;
  /** For each cell, the share of a kernel there that is in the window. */
  readonly share: Float64Array;

  constructor(raster: WindowRaster, bandwidth: number) {
    this.#raster = raster;
    this.#alongX = kernel(raster.cols, raster.stepX, bandwidth);
    this.#alongY = kernel(raster.rows, raster.stepY, bandwidth);
    this.share = this.smooth(Float64Array.from(raster.cells));
  }

  /** Share at each point: that of the cell it is in. */
  shareAt({ x, y }: Columns): Float64Array {
    return x.map((px, i) => this.share[this.#cellOf(px, y[i] as number)] as number);
  }

  /** Sum over the window of the smooth density of the points, each cell's divided by its share. */
  integral({ x, y }: Columns): number {
    const counts = new Float64Array(this.share.length);
    for (const [i, px] of x.entries()) {
      const cell = this.#cellOf(px, y[i] as number);
      counts[cell] = (counts[cell] as number) + 1;
    }
    const { cells } = this.#raster;
    return this.smooth(counts).reduce(
      (sum, value, cell) => (cells[cell] === 1 ? sum + value / (this.share[cell] as number) : sum),
      0,
    );
  }

  /** Row by row, then column by column: the kernel is a product. */
  smooth(values: Float64Array): Float64Array {
    const { cols, rows } = this.#raster;
    const across = new Float64Array(values.length);
    for (let row = 0; row < rows; row++)
      for (let from = 0; from < cols; from++) {
        const value = values[row * cols + from] as number;
        if (value === 0) continue;
        for (let col = 0; col < cols; col++)
          across[row * cols + col] =
            (across[row * cols + col] as number) + value * (this.#alongX[Math.abs(col - from)] as number);
      }
    const both = new Float64Array(values.length);
    for (let from = 0; from < rows; from++)
      for (let row = 0; row < rows; row++) {
        const weight = this.#alongY[Math.abs(row - from)] as number;
        for (let col = 0; col < cols; col++)
          both[row * cols + col] =
            (both[row * cols + col] as number) + weight * (across[from * cols + col] as number);
      }
    return both;
  }

  #cellOf(x: number, y: number): number {
    const { cols, rows, minX, minY, stepX, stepY } = this.#raster;
    // The nearest middle; a point on the line between two cells, as round coordinates are, is of the one before it.
    const col = Math.max(0, Math.min(cols - 1, Math.ceil((x - minX) / stepX) - 1));
    const row = Math.max(0, Math.min(rows - 1, Math.ceil((y - minY) / stepY) - 1));
    return row * cols + col;
  }
}

/** Weights by cells away, 0 to n; over −n … n − 1 they sum to one. */
function kernel(n: number, step: number, bandwidth: number): Float64Array {
  const weights = Float64Array.from({ length: n + 1 }, (_, away) =>
    Math.exp(-0.5 * ((away * step) / bandwidth) ** 2),
  );
  const sum = weights.reduce((total, weight) => total + 2 * weight, 0) - 1 - (weights[n] as number);
  return weights.map((weight) => weight / sum);
}
