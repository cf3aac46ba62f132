import type { RuleId, RuleSet, RuleSetId } from "../../engine/index.ts";
import type { RecordReader } from "./record-reader.ts";

/** One's own rule set, as project and scenario files hold it: the record itself. */
export const readRuleSet = (r: RecordReader): RuleSet => ({
  id: r.id<RuleSetId>("id"),
  version: r.text("version"),
  title: r.text("title"),
  inForceFrom: r.text("inForceFrom"),
  ...(r.has("basedOn") ? { basedOn: r.id<RuleSetId>("basedOn") } : {}),
  rules: r.list("rules", (rule) => ({
    rule: rule.id<RuleId>("rule"),
    params: rule.dictionary<number>("params", "number"),
    ...(rule.has("weight") ? { weight: rule.number("weight") } : {}),
  })),
});
