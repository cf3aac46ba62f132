import { type Vantage, type Walk, walkTo } from "../../siting/walk.ts";
import { param } from "../param.ts";
import type { Params } from "../rule.ts";

export const gather = (from: Vantage, params: Params): Walk =>
  walkTo(from, "grocery", param(params, "detour"));
