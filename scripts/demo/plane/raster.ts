/** A grid of values at nodes `cell` metres apart; node (i, j) stands at (i·cell, j·cell) in local metres. */
export interface Raster {
  readonly cols: number;
  readonly rows: number;
  readonly cell: number;
  readonly values: Float64Array;
}

export function raster(width: number, height: number, cell: number): Raster {
  const cols = Math.floor(width / cell) + 1;
  const rows = Math.floor(height / cell) + 1;
  return { cols, rows, cell, values: new Float64Array(cols * rows) };
}

/** A raster of the same nodes, filled by `value(x, y, index)`. */
export function fill(
  like: Pick<Raster, "cols" | "rows" | "cell">,
  value: (x: number, y: number, index: number) => number,
): Raster {
  const values = new Float64Array(like.cols * like.rows);
  for (let j = 0; j < like.rows; j += 1)
    for (let i = 0; i < like.cols; i += 1) {
      const index = j * like.cols + i;
      values[index] = value(i * like.cell, j * like.cell, index);
    }
  return { cols: like.cols, rows: like.rows, cell: like.cell, values };
}

export function nodeAt(grid: Raster, x: number, y: number): number {
  const i = Math.min(grid.cols - 1, Math.max(0, Math.round(x / grid.cell)));
  const j = Math.min(grid.rows - 1, Math.max(0, Math.round(y / grid.cell)));
  return j * grid.cols + i;
}

/** Bilinear value at (x, y); outside the grid the nearest edge value. */
export function sample(grid: Raster, x: number, y: number): number {
  const fx = Math.min(grid.cols - 1.0001, Math.max(0, x / grid.cell));
  const fy = Math.min(grid.rows - 1.0001, Math.max(0, y / grid.cell));
  const i = Math.floor(fx);
  const j = Math.floor(fy);
  const u = fx - i;
  const v = fy - j;
  const at = j * grid.cols + i;
  const value = (k: number): number => grid.values[k] as number;
  return (
    (value(at) * (1 - u) + value(at + 1) * u) * (1 - v) +
    (value(at + grid.cols) * (1 - u) + value(at + grid.cols + 1) * u) * v
  );
}

/** Mean over a square window, twice (close to a Gaussian), `reach` nodes to each side. */
export function blur(grid: Raster, reach: number): Raster {
  let values = grid.values;
  for (let pass = 0; pass < 2; pass += 1) {
    values = slide(values, grid.rows, grid.cols, grid.cols, 1, reach);
    values = slide(values, grid.cols, grid.rows, 1, grid.cols, reach);
  }
  return { ...grid, values };
}

function slide(
  from: Float64Array,
  lines: number,
  length: number,
  lineStep: number,
  step: number,
  reach: number,
): Float64Array {
  const to = new Float64Array(from.length);
  for (let line = 0; line < lines; line += 1) {
    const base = line * lineStep;
    const value = (k: number): number => from[base + Math.min(length - 1, Math.max(0, k)) * step] as number;
    let sum = 0;
    for (let k = -reach; k <= reach; k += 1) sum += value(k);
    for (let k = 0; k < length; k += 1) {
      to[base + k * step] = sum / (2 * reach + 1);
      sum += value(k + reach + 1) - value(k - reach);
    }
  }
  return to;
}

/**
 * Exact distance in metres from every node to the nearest node where `inside` holds (Felzenszwalb & Huttenlocher 2012:
 * lower envelope of parabolas, rows then columns). Infinity-like (1e6 m) when nothing is inside.
 */
export function distanceTo(like: Raster, inside: (index: number) => boolean): Raster {
  const far = 1e12;
  const { cols, rows, cell } = like;
  const squared = new Float64Array(cols * rows);
  for (let k = 0; k < squared.length; k += 1) squared[k] = inside(k) ? 0 : far;
  for (let i = 0; i < cols; i += 1) envelope(squared, rows, i, cols);
  for (let j = 0; j < rows; j += 1) envelope(squared, cols, j * cols, 1);
  for (let k = 0; k < squared.length; k += 1)
    squared[k] = Math.min(1e6, Math.sqrt(squared[k] as number) * cell);
  return { cols, rows, cell, values: squared };
}

function envelope(values: Float64Array, length: number, base: number, step: number): void {
  const f = new Float64Array(length);
  for (let k = 0; k < length; k += 1) f[k] = values[base + k * step] as number;
  const hull = new Int32Array(length);
  const from = new Float64Array(length + 1);
  let top = 0;
  from[0] = -1e20;
  from[1] = 1e20;
  for (let q = 1; q < length; q += 1) {
    const cross = (p: number): number =>
      ((f[q] as number) + q * q - (f[p] as number) - p * p) / (2 * q - 2 * p);
    let s = cross(hull[top] as number);
    while (s <= (from[top] as number)) {
      top -= 1;
      s = cross(hull[top] as number);
    }
    top += 1;
    hull[top] = q;
    from[top] = s;
    from[top + 1] = 1e20;
  }
  let k = 0;
  for (let q = 0; q < length; q += 1) {
    while ((from[k + 1] as number) < q) k += 1;
    const p = hull[k] as number;
    values[base + q * step] = (q - p) * (q - p) + (f[p] as number);
  }
}
