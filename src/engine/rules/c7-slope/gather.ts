import { isKnown } from "../../model/index.ts";
import { tenths } from "../../siting/rounding.ts";
import type { Site } from "../../siting/site.ts";
import type { SlopeFacts } from "./rule.ts";

export function gather({ plot }: Site): SlopeFacts {
  const { slopePercent } = plot.facts;
  return { slope: isKnown(slopePercent) ? tenths(slopePercent) : null };
}
