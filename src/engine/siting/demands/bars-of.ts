import { AreaIndex } from "../../geometry/area-index.ts";
import type { Ground } from "../../ground/ground.ts";
import type { DemandTerms } from "../../model/index.ts";
import type { Situation } from "../../situation/situation.ts";
import type { Bar, DemandPlace } from "./bar.ts";
import { areaBar, noneInBar, streetBar } from "./count-bars.ts";
import { apart, awayFrom, nearTo, type Sources } from "./distance-bar.ts";

/** Programme units of a situation, as demands count them. */
export type ProgrammePlaces = readonly { readonly place: DemandPlace; readonly units: number }[];

/** A demand made ready for a situation. */
export function barOf(terms: DemandTerms, { ground }: Situation, programme: ProgrammePlaces): Bar {
  switch (terms.kind) {
    case "away-from":
      return awayFrom(facilities(ground, terms.of), terms.metres);
    case "near":
      return nearTo(facilities(ground, terms.of), terms.metres);
    case "apart":
      return apart(points(programme), terms.metres);
    case "street":
      return streetBar(programme, terms.most);
    case "none-in": {
      // By their outlines: the areas named may be of another level than the one that is counted in.
      const named = ground.dataset.neighbourhoods.filter(({ id }) => terms.areas.includes(id));
      if (named.length < terms.areas.length) return () => "unknown";
      const barred = new AreaIndex(named.map(({ outline }) => outline));
      return noneInBar((x, y) => barred.locate(x, y) !== -1);
    }
    case "area-most":
      return areaBar(programme, ground.areas.length, terms.most);
  }
}

function facilities({ dataset }: Ground, kind: string): Sources {
  const of = dataset.facilities.filter((facility) => facility.kind === kind);
  return {
    x: Float64Array.from(of, ({ at }) => at.x),
    y: Float64Array.from(of, ({ at }) => at.y),
  };
}

const points = (programme: ProgrammePlaces): Sources => ({
  x: Float64Array.from(programme, ({ place }) => place.x),
  y: Float64Array.from(programme, ({ place }) => place.y),
  own: Int32Array.from(programme, ({ place }) => place.own),
});
