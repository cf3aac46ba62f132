import { lesser, mappedShare } from "../../siting/mapped-share.ts";
import { evenStrip, nearnessOf } from "../../siting/nearness.ts";
import type { Site } from "../../siting/site.ts";
import { param } from "../param.ts";
import type { Params } from "../rule.ts";
import type { ShorelineFacts } from "./rule.ts";

export function gather(site: Site, params: Params): ShorelineFacts {
  const strips = (kind: "sea" | "watercourse") => [
    evenStrip(kind, site.ground.zones(kind), param(params, kind)),
  ];
  const { distance, beyond, share, free, room, way, direction } = nearnessOf(site, strips("sea"));
  const water = nearnessOf(site, strips("watercourse"));
  return {
    distance,
    beyond,
    share,
    free,
    room,
    way,
    direction,
    waterDistance: water.distance,
    waterShare: water.share,
    ...lesser(
      mappedShare(site, "sea", param(params, "sea")),
      mappedShare(site, "watercourse", param(params, "watercourse")),
    ),
  };
}
