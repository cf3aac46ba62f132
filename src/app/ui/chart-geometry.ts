/** From a value to a place on the sheet, both ends included. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  /** Where `from` and `to` stand, in pixels of the sheet. */
  readonly start: number;
  readonly end: number;
}

export const placeOn = ({ from, to, start, end }: Scale, value: number): number =>
  to === from ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start);

export const valueAt = ({ from, to, start, end }: Scale, place: number): number =>
  end === start ? from : from + ((place - start) / (end - start)) * (to - from);

/** Whole steps of 1, 2 or 5 times a power of ten inside [low, high], about `about` of them. */
export function niceTicks(low: number, high: number, about: number): readonly number[] {
  const span = high - low;
  if (!(span > 0) || !Number.isFinite(span)) return [low];
  const rough = span / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  // Counted, not added up: 0.1 + 0.2 is not a tick anybody wants to read. The sum with 0 turns −0 into 0.
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)) + 0);
}

/** The lowest and highest of several columns; what is not a number is passed over. 0 to 1 when there is none. */
export function rangeOf(columns: readonly (readonly number[])[]): readonly [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const column of columns)
    for (const value of column) {
      if (!Number.isFinite(value)) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  return low <= high ? [low, high] : [0, 1];
}

const pixel = (value: number) => Math.round(value * 100) / 100;
const corner = (x: number, y: number) => `${pixel(x)} ${pixel(y)}`;

/** SVG path through the points; a value that is not a number leaves a gap. */
export function linePath(xs: readonly number[], ys: readonly number[], x: Scale, y: Scale): string {
  let path = "";
  let drawing = false;
  xs.forEach((at, i) => {
    const value = ys[i] as number;
    if (!Number.isFinite(value)) {
      drawing = false;
      return;
    }
    path += `${drawing ? "L" : "M"}${corner(placeOn(x, at), placeOn(y, value))}`;
    drawing = true;
  });
  return path;
}

/** SVG path around the face between two lines; only where both are numbers. */
export function bandPath(
  xs: readonly number[],
  low: readonly number[],
  high: readonly number[],
  x: Scale,
  y: Scale,
): string {
  const used = xs.flatMap((_, i) => (Number.isFinite(low[i]) && Number.isFinite(high[i]) ? [i] : []));
  if (used.length < 2) return "";
  const along = (values: readonly number[], indexes: readonly number[]) =>
    indexes.map((i) => corner(placeOn(x, xs[i] as number), placeOn(y, values[i] as number))).join("L");
  return `M${along(high, used)}L${along(low, used.toReversed())}Z`;
}

/** Index of the value nearest to `wanted`; −1 of an empty list. */
export function nearestIndex(values: readonly number[], wanted: number): number {
  let best = -1;
  values.forEach((value, i) => {
    if (best < 0 || Math.abs(value - wanted) < Math.abs((values[best] as number) - wanted)) best = i;
  });
  return best;
}
