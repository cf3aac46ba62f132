import { firstPosition } from "./raw-geometry.ts";
import type { RawGeometry, SampledShape } from "./table.ts";

/** Enough to know a municipality by, and few enough to be drawn several times over while somebody chooses. */
const MOST_SHAPES = 80;
const MOST_CORNERS = 24;

/** Shapes from all over a table, with few corners each: what a small picture of it is drawn by. */
export function shapeSample(rows: number, of: (row: number) => RawGeometry | null): readonly SampledShape[] {
  const shapes: SampledShape[] = [];
  const step = Math.max(1, Math.floor(rows / MOST_SHAPES));
  for (let row = 0; row < rows && shapes.length < MOST_SHAPES; row += step) {
    const shape = thinned(of(row));
    if (shape.length > 0) shapes.push(shape);
  }
  return shapes;
}

/** The first line or ring of a geometry, every so many corners and the last. */
function thinned(geometry: RawGeometry | null): SampledShape {
  let line: unknown = geometry?.coordinates;
  while (Array.isArray(line) && Array.isArray(line[0]) && Array.isArray(line[0][0])) line = line[0];
  if (!Array.isArray(line) || !Array.isArray(line[0])) {
    const only = firstPosition(geometry);
    return only ? [only] : [];
  }
  const corners = line as readonly unknown[];
  const step = Math.max(1, Math.ceil(corners.length / MOST_CORNERS));
  return corners
    .filter((_, at) => at % step === 0 || at === corners.length - 1)
    .flatMap((corner) => {
      const position = firstPosition({ type: "Point", coordinates: corner });
      return position ? [position] : [];
    });
}
