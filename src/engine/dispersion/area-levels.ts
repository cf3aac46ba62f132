import { signedArea } from "../geometry/edge-set.ts";
import type { Ground } from "../ground/ground.ts";
import { isKnown, type Neighbourhood, type Ring } from "../model/index.ts";

/** The working areas, or the districts they are grouped in, as columns. */
export interface AreaLevelColumns {
  /** "grunnkrets" and so on as the register says, or "district". */
  readonly level: string;
  readonly names: readonly string[];
  /** For each working area, its index at this level; −1 where its district is not known. */
  readonly of: Int32Array;
  /** NaN where the residents of any area in it are not known. */
  readonly residents: Float64Array;
  readonly squareMetres: Float64Array;
}

/**
 * The levels there are, the finest first. The same homes give another answer at another level (the modifiable areal
 * unit problem), so no level is left out; districts are one where every area names its own and there are two at the least.
 */
export function areaLevels({ areas }: Ground): readonly AreaLevelColumns[] {
  if (areas.length === 0) return [];
  const own: AreaLevelColumns = {
    level: areas[0]?.level ?? "other",
    names: areas.map(({ name }) => name),
    of: Int32Array.from(areas, (_, index) => index),
    residents: Float64Array.from(areas, residentsOf),
    squareMetres: Float64Array.from(areas, squareMetresOf),
  };
  const districts = [...new Set(areas.map(({ district }) => district))].filter(isKnown).sort();
  if (districts.length < 2 || !areas.every(({ district }) => isKnown(district))) return [own];
  const of = Int32Array.from(areas, ({ district }) => districts.indexOf(district));
  return [
    own,
    {
      level: "district",
      names: districts,
      of,
      residents: summed(own.residents, of, districts.length),
      squareMetres: summed(own.squareMetres, of, districts.length),
    },
  ];
}

/** Adds up a column of the working areas by the level's own areas. */
export function summed(column: ArrayLike<number>, of: Int32Array, size: number): Float64Array {
  const sums = new Float64Array(size);
  for (let area = 0; area < of.length; area++) {
    const at = of[area] as number;
    if (at >= 0) sums[at] = (sums[at] as number) + (column[area] as number);
  }
  return sums;
}

const residentsOf = ({ residents }: Neighbourhood): number => (isKnown(residents) ? residents : Number.NaN);

function squareMetresOf({ outline }: Neighbourhood): number {
  return outline.coordinates.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
}

const polygonArea = (rings: readonly Ring[]): number =>
  rings.reduce((sum, ring, index) => sum + (index === 0 ? 1 : -1) * Math.abs(signedArea(ring)), 0);
