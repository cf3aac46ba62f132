import type { Vantage } from "../../siting/vantage.ts";
import { driveFrom } from "../../siting/walk.ts";
import type { Params } from "../rule.ts";
import type { TeamBaseFacts } from "./rule.ts";

export const gather = (site: Vantage, params: Params): TeamBaseFacts => driveFrom(site, "teamBase", params);
