import { mappedShare } from "../../siting/mapped-share.ts";
import { nearnessOf } from "../../siting/nearness.ts";
import type { Site } from "../../siting/site.ts";
import { param } from "../param.ts";
import type { Params } from "../rule.ts";
import type { HeritageFacts } from "./rule.ts";

export function gather(site: Site, params: Params): HeritageFacts {
  const limit = param(params, "distance");
  const layer = site.ground.zones("heritage");
  const { key: _key, ...near } = nearnessOf(site, [{ key: "heritage", layer, counts: () => true, limit }]);
  return { ...near, mapped: mappedShare(site, "heritage", limit) };
}
