import type { Vantage } from "../../siting/vantage.ts";
import { farther, nearer, walkTo } from "../../siting/walk.ts";
import type { Params } from "../rule.ts";
import type { ActivityFacts } from "./rule.ts";

export function gather(from: Vantage, params: Params): ActivityFacts {
  const nav = walkTo(from, "nav", params);
  const place = nearer(walkTo(from, "lowThreshold", params), walkTo(from, "activity", params));
  return { ...farther(nav, place), nav: nav.distance, place: place.distance };
}
