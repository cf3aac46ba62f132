import type { AreaIndex } from "../geometry/area-index.ts";
import { stockUnits } from "../ground/unit-count.ts";
import { type Dataset, isKnown, type Neighbourhood } from "../model/index.ts";

/** Municipal homes of the register as it is today, whoever disposes of them and whether or not anybody lives there. */
export interface HomesByArea {
  /** One number an area, in the order of the areas. */
  readonly homes: Int32Array;
  /** What the municipal mean is made of: both counted over the same ground, as the housing office's own view does. Null residents: nobody knows. */
  readonly mean: { readonly homes: number; readonly residents: number | null };
}

/** Counts dwelling units (temporary accommodation is none) in areas that do not overlap; a home in none of them counts in the municipality alone. */
export function homesByArea(
  { dwellings, municipality }: Pick<Dataset, "dwellings" | "municipality">,
  areas: readonly Neighbourhood[],
  locator: AreaIndex,
): HomesByArea {
  const homes = new Int32Array(areas.length);
  let all = 0;
  for (const dwelling of dwellings) {
    const units = stockUnits(dwelling);
    all += units;
    const area = locator.locate(dwelling.at.x, dwelling.at.y);
    if (area >= 0) homes[area] = (homes[area] as number) + units;
  }
  if (isKnown(municipality.residents))
    return { homes, mean: { homes: all, residents: municipality.residents } };
  let counted = 0;
  let residents: number | null = null;
  areas.forEach((area, position) => {
    if (!isKnown(area.residents)) return;
    residents = (residents ?? 0) + area.residents;
    counted += homes[position] as number;
  });
  return { homes, mean: { homes: counted, residents } };
}
