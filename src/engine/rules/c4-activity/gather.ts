import type { Site } from "../../siting/site.ts";
import { farther, nearer, walkTo } from "../../siting/walk.ts";
import { param } from "../param.ts";
import type { Params } from "../rule.ts";
import type { ActivityFacts } from "./rule.ts";

export function gather(site: Site, params: Params): ActivityFacts {
  const detour = param(params, "detour");
  const nav = walkTo(site, "nav", detour);
  const place = nearer(walkTo(site, "lowThreshold", detour), walkTo(site, "activity", detour));
  return { ...farther(nav, place), nav: nav.distance, place: place.distance };
}
