import type { Dwelling } from "../../../engine/index.ts";
import type { Places } from "./places.ts";

/** Units of a dwelling that can be offered in a situation. */
export const freeUnits = (places: Places, dwelling: Dwelling): number => places.free.get(dwelling.id) ?? 0;
