import { id, type RuleId } from "../../model/index.ts";
import { DETOUR } from "../../siting/detour.ts";
import { judgeReach } from "../../siting/judge-reach.ts";
import type { Walk } from "../../siting/walk.ts";
import { basis } from "../basis.ts";
import type { Rule } from "../rule.ts";

const POINTS =
  "SMS-prosjektet måler nærhet til grønt ved 300, 500 og 1000 m; at 300 er godt og 500 akseptabelt, er vårt valg";

export const rule: Rule<Walk> = {
  id: id<RuleId>("c6-green"),
  code: "C6",
  group: "criterion",
  subjects: ["plot"],
  unit: "m",
  params: [
    { id: "good", unit: "m", min: 50, max: 2000, step: 50, basis: basis("sms", POINTS, "V") },
    { id: "acceptable", unit: "m", min: 50, max: 3000, step: 50, basis: basis("sms", POINTS, "V") },
    DETOUR,
  ],
  weight: { min: 0, max: 10 },
  basis: basis("sms", POINTS, "V"),
  reach: 0,
  judge: ({ distance }, params) => judgeReach(distance, params),
};
