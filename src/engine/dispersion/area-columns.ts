import { signedArea } from "../geometry/edge-set.ts";
import type { Ground } from "../ground/ground.ts";
import { isKnown, type Neighbourhood, type Ring } from "../model/index.ts";

/** Residents of each area of a ground; NaN where they are not known. */
export const residentsColumn = ({ areas }: Ground): Float64Array =>
  Float64Array.from(areas, ({ residents }) => (isKnown(residents) ? residents : Number.NaN));

/** Square metres of each area of a ground. */
export const landColumn = ({ areas }: Ground): Float64Array => Float64Array.from(areas, squareMetresOf);

function squareMetresOf({ outline }: Neighbourhood): number {
  return outline.coordinates.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
}

const polygonArea = (rings: readonly Ring[]): number =>
  rings.reduce((sum, ring, index) => sum + (index === 0 ? 1 : -1) * Math.abs(signedArea(ring)), 0);
