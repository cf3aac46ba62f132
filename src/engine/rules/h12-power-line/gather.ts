import type { Zone } from "../../model/index.ts";
import { mappedShare } from "../../siting/mapped-share.ts";
import { nearnessOf } from "../../siting/nearness.ts";
import type { Site } from "../../siting/site.ts";
import { param } from "../param.ts";
import type { Params } from "../rule.ts";
import type { PowerLineFacts } from "./rule.ts";

const isZone = ({ shape }: Zone) => shape.type === "MultiPolygon";

/** A zone drawn around a line has the distance in it already; a bare line has not. */
export function gather(site: Site, params: Params): PowerLineFacts {
  const limit = param(params, "lineDistance");
  const { distance, beyond, key, share, free, way, direction } = nearnessOf(site, [
    {
      layer: site.ground.zones("powerLine"),
      keyOf: (zone) => (isZone(zone) ? "zone" : "line"),
      limitOf: (zone) => (isZone(zone) ? 0 : limit),
      widest: limit,
    },
  ]);
  return {
    distance,
    beyond,
    nearest: key,
    share,
    free,
    way,
    direction,
    mapped: mappedShare(site, "powerLine", limit),
  };
}
