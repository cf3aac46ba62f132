import type { Site } from "../../siting/site.ts";
import type { OwnershipFacts } from "./rule.ts";

export const gather = ({ plot }: Site): OwnershipFacts => ({ owner: plot.ownership });
