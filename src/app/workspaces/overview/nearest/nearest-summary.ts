import { at, type NearestSurface, type Point } from "../../../../engine/index.ts";

/** What a sentence speaks of: neighbourhoods with twice the municipality's share or more. */
export const DENSE = 2;
/** Places along the curve: finer than a pixel or two is not seen. */
const PLACES = 60;

export interface NearestSummary {
  /** Dwellings whose neighbourhood is known. */
  readonly homes: number;
  /** Those of them that have twice the municipality's share around them. */
  readonly dense: number;
  readonly highest: { readonly share: number; readonly at: Point };
  /** Share of dwellings with at least so large a share around them. */
  readonly curve: { readonly xs: readonly number[]; readonly ys: readonly number[] };
}

/** The surface counted in dwellings: where nobody lives, nobody has that neighbourhood. Null where nobody lives at all. */
export function nearestSummary(surface: NearestSurface): NearestSummary | null {
  const { shares, homes, overall, origin, cell, columns } = surface;
  const lived = Array.from(shares.keys()).filter(
    (i) => (homes[i] as number) > 0 && !Number.isNaN(shares[i] as number),
  );
  const share = (i: number) => shares[i] as number;
  const counted = (from: number) =>
    lived.reduce((sum, i) => sum + (share(i) >= from ? (homes[i] as number) : 0), 0);
  const [first] = lived;
  if (first === undefined) return null;
  const top = lived.reduce((best, i) => (share(i) > share(best) ? i : best), first);
  const all = counted(0);
  const farthest = Math.max(share(top), DENSE * overall);
  const xs = Array.from({ length: PLACES + 1 }, (_, k) => (k * farthest) / PLACES);
  return {
    homes: all,
    dense: counted(DENSE * overall),
    highest: {
      share: share(top),
      at: at(origin.x + ((top % columns) + 0.5) * cell, origin.y + (Math.floor(top / columns) + 0.5) * cell),
    },
    curve: { xs, ys: xs.map((x) => counted(x) / all) },
  };
}
