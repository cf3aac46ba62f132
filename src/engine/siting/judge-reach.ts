import { param } from "../rules/param.ts";
import type { Judgement, Params } from "../rules/rule.ts";
import { worthBelow } from "./worth.ts";

/** A distance or a time that is better the shorter it is, against the rule's `good` and `acceptable`; null is unknown. */
export function judgeReach(value: number | null, params: Params): Judgement {
  const good = param(params, "good");
  const acceptable = param(params, "acceptable");
  if (value === null) return { verdict: "unknown", limit: good };
  const verdict = value <= good ? "good" : value <= acceptable ? "acceptable" : "poor";
  return {
    verdict,
    measured: value,
    limit: verdict === "good" ? good : acceptable,
    worth: worthBelow(value, good, acceptable),
  };
}
