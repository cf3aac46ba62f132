import { whole } from "../../siting/rounding.ts";
import type { Site } from "../../siting/site.ts";
import type { PlotSizeFacts } from "./rule.ts";

export function gather({ form, houses }: Site): PlotSizeFacts {
  if (form.area < 1 || houses < 1) return { perHouse: null, area: null, houses };
  return { perHouse: whole(form.area / houses), area: whole(form.area), houses };
}
