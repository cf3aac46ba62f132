import type { FacilityKind } from "../../model/index.ts";
import type { Site } from "../../siting/site.ts";
import type { SchoolFacts } from "./rule.ts";

export function gather({ ground, plot }: Site): SchoolFacts {
  const away = (kind: FacilityKind): number | null => {
    const near = ground.facilities(kind).nearest(plot.at.x, plot.at.y);
    return near ? Math.round(near.distance / 10) * 10 : null;
  };
  return { school: away("school"), kindergarten: away("kindergarten") };
}
