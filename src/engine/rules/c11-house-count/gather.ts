import type { Site } from "../../siting/site.ts";
import type { HouseCountFacts } from "./rule.ts";

export const gather = ({ houses }: Site): HouseCountFacts => ({ houses: houses < 1 ? null : houses });
