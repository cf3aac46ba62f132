import { isKnown } from "../../model/index.ts";
import { keptDistance } from "../../siting/rounding.ts";
import type { Site } from "../../siting/site.ts";
import { NO_WAY, wayOut } from "../../siting/way-out.ts";
import type { Params } from "../rule.ts";
import { type BoundaryFacts, setback } from "./rule.ts";

export function gather(site: Site, params: Params): BoundaryFacts {
  const { form, house, plot } = site;
  const height = isKnown(plot.facts.highestBuildingMetres) ? plot.facts.highestBuildingMetres : null;
  if (form.area < 1) return { fits: null, here: null, height, ...NO_WAY };
  const { edges } = form;
  const half = Math.min(house.width, house.length) / 2;
  const { minX, minY, maxX, maxY } = edges.bounds;
  const reach = Math.hypot(maxX - minX, maxY - minY);
  const clearance = (x: number, y: number) =>
    edges.contains(x, y) ? Math.max(0, edges.edgeDistance(x, y, reach) - half) : 0;
  const limit = setback(height, params);
  const fits = keptDistance(form.room(house, limit));
  const here = Math.min(fits, keptDistance(clearance(plot.at.x, plot.at.y)));
  const move = fits >= limit && here < limit;
  return {
    fits,
    here,
    height,
    ...(move ? wayOut(site, (x, y) => keptDistance(clearance(x, y)) >= limit) : NO_WAY),
  };
}
