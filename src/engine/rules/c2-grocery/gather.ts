import type { Site } from "../../siting/site.ts";
import { type Walk, walkTo } from "../../siting/walk.ts";
import { param } from "../param.ts";
import type { Params } from "../rule.ts";

export const gather = (site: Site, params: Params): Walk => walkTo(site, "grocery", param(params, "detour"));
