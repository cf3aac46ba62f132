import type { Count } from "../../model/index.ts";
import type { UnitPlaces } from "../unit-places.ts";

/** Units of each working area; those outside every area are in none. */
export function unitsByArea(places: UnitPlaces, count: Count, areas: number): Int32Array {
  const units = new Int32Array(areas);
  const weights = count === "programme" ? places.programme : places.stock;
  for (let place = 0; place < weights.length; place++) {
    const area = places.area[place] as number;
    if (area !== -1) units[area] = (units[area] as number) + (weights[place] as number);
  }
  return units;
}
