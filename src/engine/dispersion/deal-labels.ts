import { type Chance, shuffle } from "./chance.ts";
import type { UnitPlaces } from "./unit-places.ts";

/**
 * Random labelling: as many programme units as there are, dealt among all units of the stock, each as likely as any other
 * and none twice. `places` names the place of each stock unit; the answer is units by place.
 */
export function createDealer({
  stock,
  programme,
  units,
}: Pick<UnitPlaces, "stock" | "programme" | "units">): (chance: Chance) => Int32Array {
  const placeOf = new Int32Array(units.stock);
  let unit = 0;
  for (let place = 0; place < stock.length; place++)
    for (let k = 0; k < (stock[place] as number); k++) placeOf[unit++] = place;
  return (chance) => {
    shuffle(placeOf, chance);
    const dealt = new Int32Array(programme.length);
    for (let k = 0; k < units.programme; k++) {
      const place = placeOf[k] as number;
      dealt[place] = (dealt[place] as number) + 1;
    }
    return dealt;
  };
}
