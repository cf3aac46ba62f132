import type { AnalysisQuestion, Quotients, TooFew } from "../analysis.ts";
import type { AnalysisSubject } from "../analysis-subject.ts";
import { locationQuotient } from "../areal/rates/location-quotient.ts";
import { peopledAreas } from "./peopled-areas.ts";

/** How many times more, or fewer, than its residents explain each area has, and from what to what that may be by chance. */
export function quotients(
  subject: AnalysisSubject,
  { count }: Extract<AnalysisQuestion, { kind: "quotients" }>,
): Quotients | TooFew {
  const { areas } = subject.ground;
  const peopled = peopledAreas(subject, "quotients", count);
  if ("kind" in peopled) return peopled;
  const { used, residents, units } = peopled;
  const { expected, quotient, low, high } = locationQuotient(units, residents);
  return {
    kind: "quotients",
    count,
    areas: used.map((area, i) => ({
      id: (areas[area] as (typeof areas)[number]).id,
      units: units[i] as number,
      residents: residents[i] as number,
      expected: expected[i] as number,
      quotient: quotient[i] as number,
      low: low[i] as number,
      high: high[i] as number,
    })),
  };
}
