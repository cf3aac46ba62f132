import type { Vantage } from "../../siting/vantage.ts";
import { type Walk, walkTo } from "../../siting/walk.ts";
import type { Params } from "../rule.ts";

export const gather = (from: Vantage, params: Params): Walk => walkTo(from, "grocery", params);
