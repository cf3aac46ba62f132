import type { BuildingReading, CooperativeReading, PerCount, SizeClasses } from "./reading.ts";
import type { Situation } from "./situation.ts";

/** A building with so many more units than there are (a tried dwelling; 0 for the building as it is). */
export function buildingReading(
  situation: Situation,
  building: number,
  more: PerCount<number> = NO_MORE,
): BuildingReading {
  const { tallies, ground } = situation;
  const dwellings = ground.buildings[building]?.dwellings ?? "unknown";
  const programme = (tallies.programme.perBuilding[building] as number) + more.programme;
  const stock = (tallies.stock.perBuilding[building] as number) + more.stock;
  const classes = (units: number): SizeClasses => {
    const size = tallies.sizeClass(units);
    return {
      small: size === 0 ? units : 0,
      medium: size === 1 ? units : 0,
      large: size === 2 ? units : 0,
    };
  };
  return {
    dwellings: dwellings === "unknown" ? null : dwellings,
    units: { programme, stock },
    classes: { programme: classes(programme), stock: classes(stock) },
    agreements: tallies.agreementsInBuilding(building),
  };
}

const NO_MORE: PerCount<number> = { programme: 0, stock: 0 };

export function cooperativeReading({ tallies, ground }: Situation, cooperative: number): CooperativeReading {
  const record = ground.cooperatives[cooperative];
  if (!record) throw new Error(`there is no cooperative ${cooperative}`);
  const { dwellings, form, bylawsAllowMore } = record;
  return {
    dwellings: dwellings === "unknown" ? null : dwellings,
    agreements: tallies.agreementsInCooperative(cooperative),
    form: form === "unknown" ? null : form,
    bylawsAllowMore: bylawsAllowMore === "unknown" ? null : bylawsAllowMore,
    owned: tallies.owned[cooperative] as number,
    perhapsOwned: tallies.perhapsOwned[cooperative] as number,
  };
}
