import { isKnown } from "../../model/index.ts";
import { whole } from "../../siting/rounding.ts";
import type { Site } from "../../siting/site.ts";
import type { UtilitiesFacts } from "./rule.ts";

export function gather({ plot }: Site): UtilitiesFacts {
  const { utilitiesMetres, roadAccess } = plot.facts;
  return {
    distance: isKnown(utilitiesMetres) ? whole(utilitiesMetres) : null,
    access: isKnown(roadAccess) ? (roadAccess ? "yes" : "no") : "unknown",
  };
}
