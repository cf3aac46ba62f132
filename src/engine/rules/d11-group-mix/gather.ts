import type { Gather } from "../gather.ts";
import type { GroupMixFacts } from "./rule.ts";

export const gather: Gather<GroupMixFacts> = {
  of: "site",
  facts: ({ groups, members, unnamed }, { trial }) => ({ groups, members, unnamed, trial }),
};
