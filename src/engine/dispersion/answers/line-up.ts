import type { LineUp, TooFew } from "../analysis.ts";
import type { AnalysisSubject } from "../analysis-subject.ts";
import { createChance } from "../chance.ts";
import { createDealer } from "../deal-labels.ts";
import { step } from "../progress.ts";
import { LEAST_AREAS } from "./least.ts";
import { tooFew, tooFewToLabel } from "./too-few.ts";

/**
 * The real map among maps of chance (Buja et al. 2009, Wickham et al. 2010). With 20 maps, one viewer who picks the real
 * one would do so by chance once in twenty. The null is "as many, among the homes there are": so it is the programme that
 * is tried, not where the municipality happens to own.
 */
export function lineUp(
  { ground, places, progress }: AnalysisSubject,
  { panels, seed }: { readonly panels: number; readonly seed: number },
): LineUp | TooFew {
  const { areas } = ground;
  if (areas.length < LEAST_AREAS) return tooFew("line-up", areas.length, LEAST_AREAS, "areas");
  const few = tooFewToLabel("line-up", places);
  if (few) return few;
  const chance = createChance(seed);
  const real = chance.below(panels);
  const deal = createDealer(places);
  const counts = new Int32Array(panels * areas.length);
  for (let panel = 0; panel < panels; panel++) {
    step(progress, panel, panels);
    const units = panel === real ? places.programme : deal(chance);
    for (let place = 0; place < units.length; place++) {
      const area = places.area[place] as number;
      if (area === -1) continue;
      const at = panel * areas.length + area;
      counts[at] = (counts[at] as number) + (units[place] as number);
    }
  }
  return { kind: "line-up", areas: areas.map(({ id }) => id), units: counts, panels, real, seed };
}
