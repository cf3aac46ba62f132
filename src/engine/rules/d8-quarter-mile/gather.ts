import type { Gather } from "../gather.ts";
import type { QuarterMileFacts } from "./rule.ts";

export const gather: Gather<QuarterMileFacts> = {
  of: "site",
  facts: ({ near }, { count, trial }) => ({
    unitsNear: near[0]?.[count] ?? 0,
    unitsFar: near[1]?.[count] ?? 0,
    count,
    trial,
  }),
};
