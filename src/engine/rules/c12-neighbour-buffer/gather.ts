import { mappedShare } from "../../siting/mapped-share.ts";
import { bindingStrip, evenStrip } from "../../siting/nearness.ts";
import type { Site } from "../../siting/site.ts";
import { param } from "../param.ts";
import type { Params } from "../rule.ts";
import type { NeighbourFacts } from "./rule.ts";

/** Metres from a building's point to its farthest corner: half a long block of flats. */
const HALF_A_BLOCK = 40;

export function gather(site: Site, params: Params): NeighbourFacts {
  const { ground, plot, spot } = site;
  const good = param(params, "good");
  const { distance, beyond } = bindingStrip(site, [evenStrip("building", ground.outlines, good)]);
  return {
    distance,
    beyond,
    mapped: mappedShare(site, "building", good),
    unplaced: ground.unplacedBuildings(plot.at.x, plot.at.y, good + spot + HALF_A_BLOCK),
  };
}
