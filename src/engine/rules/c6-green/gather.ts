import type { Zone } from "../../model/index.ts";
import { bindingStrip } from "../../siting/nearness.ts";
import { whole } from "../../siting/rounding.ts";
import type { Site } from "../../siting/site.ts";
import { NOWHERE, nearer, straightTo, type Walk } from "../../siting/walk.ts";
import { param } from "../param.ts";
import type { Params } from "../rule.ts";

/**
 * Green areas come as points in lists of services, or as areas in the plan: the nearer counts. In a straight line also where
 * roads are loaded: one enters a wood or a park from any side, and paths into it are seldom in a road network.
 */
export function gather(site: Site, params: Params): Walk {
  const detour = param(params, "detour");
  const planned = bindingStrip(site, [
    { layer: site.ground.zones("landUse"), keyOf: () => "green", limitOf: onlyGreen, widest: 0 },
  ]);
  const area: Walk = planned.beyond
    ? NOWHERE
    : { ...NOWHERE, distance: whole(planned.distance * detour), name: planned.zone };
  return nearer(straightTo(site, "greenArea", detour), area);
}

const onlyGreen = ({ grade }: Zone) => (grade === "green" ? 0 : undefined);
