import type { Dwelling } from "../../../engine/index.ts";
import type { Places } from "./places.ts";

/** Units of a dwelling that can be offered in a situation. */
export const freeUnits = (places: Places, dwelling: Dwelling): number => places.free.get(dwelling.id) ?? 0;

/** The register's word, set right where the scenario has filled what the register calls vacant. */
export const standingNow = (places: Places, dwelling: Dwelling): Dwelling["standing"] =>
  dwelling.standing === "vacant" && freeUnits(places, dwelling) === 0 ? "occupied" : dwelling.standing;
