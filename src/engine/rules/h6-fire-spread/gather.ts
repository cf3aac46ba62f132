import { mappedShare } from "../../siting/mapped-share.ts";
import { evenStrip, nearnessOf } from "../../siting/nearness.ts";
import type { Site } from "../../siting/site.ts";
import { param } from "../param.ts";
import type { Params } from "../rule.ts";
import type { FireSpreadFacts } from "./rule.ts";

/** Metres from a building's point to its farthest corner: half a long block of flats. */
const HALF_A_BLOCK = 40;

export function gather(site: Site, params: Params): FireSpreadFacts {
  const limit = param(params, "distance");
  const { ground, plot, spot } = site;
  const strips = [evenStrip("building", ground.outlines, limit)];
  const { distance, beyond, way, direction } = nearnessOf(site, strips);
  return {
    distance,
    beyond,
    mapped: mappedShare(site, "building", limit),
    unplaced: ground.unplacedBuildings(plot.at.x, plot.at.y, limit + spot + HALF_A_BLOCK),
    way,
    direction,
  };
}
