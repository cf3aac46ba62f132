import { isKnown } from "../../model/index.ts";
import { tenths } from "../../siting/rounding.ts";
import type { Site } from "../../siting/site.ts";
import { param } from "../param.ts";
import type { Params } from "../rule.ts";
import type { TeamBaseFacts } from "./rule.ts";

export function gather(site: Site, params: Params): TeamBaseFacts {
  const { x, y } = site.plot.at;
  const near = site.ground.facilities("teamBase").nearest(x, y);
  if (!near) return { minutes: null, name: null };
  const metresPerMinute = (param(params, "speed") * 1000) / 60;
  const { name } = near.facility;
  return {
    minutes: tenths((near.distance * param(params, "detour")) / metresPerMinute),
    name: isKnown(name) ? name : null,
  };
}
