import type { Ground } from "../../ground/ground.ts";
import type { Count } from "../../model/index.ts";
import type { UnitPlaces } from "../unit-places.ts";

/** Units of each area of a ground, at whichever level; places outside every one are in none. */
export function unitsByArea(places: UnitPlaces, count: Count, { areas, areaIndex }: Ground): Int32Array {
  const units = new Int32Array(areas.length);
  const weights = count === "programme" ? places.programme : places.stock;
  for (let place = 0; place < weights.length; place++) {
    const area = areaIndex.locate(places.x[place] as number, places.y[place] as number);
    if (area !== -1) units[area] = (units[area] as number) + (weights[place] as number);
  }
  return units;
}
