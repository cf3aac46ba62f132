import { isKnown, type Neighbourhood } from "../../../../engine/index.ts";
import { remember } from "../../../state/selectors/remember.ts";
import type { MapColours } from "../../map-colours.ts";
import type { PastMap } from "../../past-map.ts";

/** Multiples of today's mean at which an area is a step deeper, as on the small maps. */
export const PAST_BREAKS = [0.5, 1, 2] as const;
/** Units more than before, the lowest of each step after the first: five fewer, two fewer, one fewer, none, one, two, five. */
export const CHANGE_BREAKS = [-4, -1, 0, 1, 2, 5] as const;

const residentsById = remember(
  (areas: readonly Neighbourhood[]) =>
    new Map<string, number | null>(
      areas.map(({ id, residents }) => [id, isKnown(residents) ? residents : null]),
    ),
);

/** Residents of the areas that are counted in: what the mean is made of. */
const everyone = remember((areas: readonly Neighbourhood[], counted: ReadonlyMap<string, number>) =>
  areas.reduce((sum, { id, residents }) => sum + (counted.has(id) && isKnown(residents) ? residents : 0), 0),
);

/** Step of an area at a quarter, or of what changed; −1 where nobody can say. */
export function pastStep(id: string, past: PastMap, areas: readonly Neighbourhood[]): number {
  const units = past.units.get(id);
  if (units === undefined) return -1;
  if (past.against !== null) return CHANGE_BREAKS.filter((limit) => units >= limit).length;
  const residents = residentsById(areas).get(id) ?? null;
  if (residents === null || residents === 0) return -1;
  if (units === 0) return 0;
  const mean = past.all / everyone(areas, past.units);
  return 1 + PAST_BREAKS.filter((times) => units / residents >= times * mean).length;
}

/** More is purple and fewer is teal, as on the other scales; depths of a quarter are those of the amounts. */
export const pastRamp = (past: PastMap, { headroom, amount }: MapColours): readonly string[] =>
  past.against === null ? amount : headroom.toReversed();
