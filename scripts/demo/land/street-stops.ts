import { apart, length, type Spot } from "../plane/rings.ts";

/** The outline with its first corner repeated. */
export const closed = (outline: Spot[]): Spot[] => [...outline, outline[0] as Spot];

export function stops(line: readonly Spot[], step: number): { at: Spot; way: Spot; along: number }[] {
  const result: { at: Spot; way: Spot; along: number }[] = [];
  for (let along = step / 2; along < length(line); along += step) result.push(stopAt(line, along));
  return result;
}

export function stopAt(line: readonly Spot[], along: number): { at: Spot; way: Spot; along: number } {
  let gone = 0;
  for (let k = 1; k < line.length; k += 1) {
    const [a, b] = [line[k - 1] as Spot, line[k] as Spot];
    const span = apart(a, b);
    if (gone + span >= along || k === line.length - 1) {
      const t = span === 0 ? 0 : (along - gone) / span;
      return {
        at: [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t],
        way: [(b[0] - a[0]) / span, (b[1] - a[1]) / span],
        along,
      };
    }
    gone += span;
  }
  throw new Error("a line needs two points");
}
