import { AreaIndex } from "../geometry/area-index.ts";
import { stockUnits } from "../ground/unit-count.ts";
import { type Dataset, isKnown, type Known, type Neighbourhood, UNKNOWN } from "../model/index.ts";

/** Municipal homes of the register as it is today, whoever disposes of them and whether or not anybody lives there. */
export interface HomesByArea {
  /** One number an area, in the order of the areas. */
  readonly homes: readonly number[];
  /** What the municipal mean is made of: both counted over the same ground, as the housing office's own view does. */
  readonly mean: { readonly homes: number; readonly residents: Known<number> };
}

/** Counts dwelling units (temporary accommodation is none) in areas that do not overlap; a home in none of them counts in the municipality alone. */
export function homesByArea(
  { dwellings, municipality }: Pick<Dataset, "dwellings" | "municipality">,
  areas: readonly Neighbourhood[],
): HomesByArea {
  const index = new AreaIndex(areas.map(({ outline }) => outline));
  const homes = areas.map(() => 0);
  let all = 0;
  for (const dwelling of dwellings) {
    const units = stockUnits(dwelling);
    all += units;
    const area = index.locate(dwelling.at.x, dwelling.at.y);
    if (area !== -1) homes[area] = (homes[area] as number) + units;
  }
  if (isKnown(municipality.residents))
    return { homes, mean: { homes: all, residents: municipality.residents } };
  let counted = 0;
  let residents: Known<number> = UNKNOWN;
  areas.forEach((area, position) => {
    if (!isKnown(area.residents)) return;
    residents = (isKnown(residents) ? residents : 0) + area.residents;
    counted += homes[position] as number;
  });
  return { homes, mean: { homes: counted, residents } };
}
