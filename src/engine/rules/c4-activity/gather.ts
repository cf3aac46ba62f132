import { farther, nearer, type Vantage, walkTo } from "../../siting/walk.ts";
import { param } from "../param.ts";
import type { Params } from "../rule.ts";
import type { ActivityFacts } from "./rule.ts";

export function gather(from: Vantage, params: Params): ActivityFacts {
  const detour = param(params, "detour");
  const nav = walkTo(from, "nav", detour);
  const place = nearer(walkTo(from, "lowThreshold", detour), walkTo(from, "activity", detour));
  return { ...farther(nav, place), nav: nav.distance, place: place.distance };
}
