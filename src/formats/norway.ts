/**
 * A generous outline of mainland Norway in longitude and latitude: every municipality lies at least 3 km inside it (checked
 * against the 357 municipalities of 2025). Drawn by hand; it decides only whether a coordinate can be Norwegian at all.
 */
export const NORWAY_OUTLINE: readonly (readonly [number, number])[] = [
  [4.0, 58.4],
  [6.4, 57.7],
  [8.4, 57.8],
  [9.8, 58.5],
  [10.8, 58.8],
  [11.9, 58.8],
  [12.2, 59.6],
  [12.3, 59.85],
  [12.8, 60.1],
  [13.0, 60.9],
  [13.2, 61.4],
  [12.7, 61.7],
  [12.5, 62.2],
  [12.6, 63.4],
  [13.3, 63.8],
  [14.4, 63.9],
  [14.6, 64.5],
  [14.5, 65.0],
  [15.0, 65.4],
  [15.0, 66.0],
  [15.9, 66.3],
  [16.7, 66.9],
  [17.0, 67.4],
  [17.7, 67.8],
  [18.6, 68.3],
  [20.3, 68.3],
  [20.6, 68.85],
  [21.6, 69.1],
  [22.6, 68.5],
  [23.6, 68.5],
  [25.0, 68.4],
  [26.1, 68.9],
  [26.4, 69.7],
  [27.6, 69.9],
  [28.6, 69.6],
  [28.7, 68.9],
  [29.5, 68.9],
  [30.3, 69.35],
  [31.5, 69.3],
  [32.0, 70.6],
  [28.5, 71.5],
  [24.0, 71.7],
  [18.0, 70.6],
  [13.0, 69.1],
  [11.0, 67.8],
  [10.0, 65.5],
  [7.0, 64.0],
  [4.0, 62.3],
];

/** Cells of a degree's tenth that the outline does not pass through: all of one is inside, or none of it. */
const CELLS = new Map<number, boolean | "edge">();
const CELL = 0.1;

/** Asked of every corner of every file, and millions of them lie in few cells. */
export function inNorway(longitude: number, latitude: number): boolean {
  const [column, row] = [Math.floor(longitude / CELL), Math.floor(latitude / CELL)];
  if (!(column >= 0 && column < 400 && row >= 500 && row < 800)) return false;
  const key = row * 400 + column;
  let cell = CELLS.get(key);
  if (cell === undefined) {
    const [west, south] = [column * CELL, row * CELL];
    cell = isCrossed(west, south) ? "edge" : inOutline(west + CELL / 2, south + CELL / 2);
    CELLS.set(key, cell);
  }
  return cell === "edge" ? inOutline(longitude, latitude) : cell;
}

/** True where an edge of the outline may pass through a cell: edges are held against it in steps far shorter than its side. */
function isCrossed(west: number, south: number): boolean {
  const margin = CELL / 10;
  return NORWAY_OUTLINE.some(([x2, y2], i) => {
    const [x1, y1] = NORWAY_OUTLINE.at(i - 1) ?? [0, 0];
    if (Math.max(x1, x2) < west - margin || Math.min(x1, x2) > west + CELL + margin) return false;
    if (Math.max(y1, y2) < south - margin || Math.min(y1, y2) > south + CELL + margin) return false;
    const steps = Math.ceil((Math.abs(x2 - x1) + Math.abs(y2 - y1)) / margin);
    for (let step = 0; step <= steps; step += 1) {
      const x = x1 + ((x2 - x1) * step) / steps;
      const y = y1 + ((y2 - y1) * step) / steps;
      if (x > west - margin && x < west + CELL + margin && y > south - margin && y < south + CELL + margin)
        return true;
    }
    return false;
  });
}

function inOutline(longitude: number, latitude: number): boolean {
  let inside = false;
  let [x1, y1] = NORWAY_OUTLINE.at(-1) ?? [0, 0];
  for (const [x2, y2] of NORWAY_OUTLINE) {
    const crosses =
      y1 > latitude !== y2 > latitude && longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1;
    if (crosses) inside = !inside;
    [x1, y1] = [x2, y2];
  }
  return inside;
}
