import { mappedShare } from "../../siting/mapped-share.ts";
import { evenStrip, nearnessOf } from "../../siting/nearness.ts";
import type { Site } from "../../siting/site.ts";
import { param } from "../param.ts";
import type { Params } from "../rule.ts";
import type { HeritageFacts } from "./rule.ts";

export function gather(site: Site, params: Params): HeritageFacts {
  const limit = param(params, "distance");
  const strips = [evenStrip("heritage", site.ground.zones("heritage"), limit)];
  const { key: _key, ...near } = nearnessOf(site, strips);
  return { ...near, mapped: mappedShare(site, "heritage", limit) };
}
