import { grown } from "../geometry/bounds.ts";
import { isKnown, type Known } from "../model/index.ts";
import { keptDistance, shareOf, whole } from "./rounding.ts";
import type { Site } from "./site.ts";
import { StripField } from "./strip-field.ts";
import { NO_WAY, type Way, wayOut } from "./way-out.ts";
import type { ZoneLayer } from "./zone-layer.ts";

interface Named {
  readonly id: string;
  readonly name: Known<string>;
}

/** Things of one layer to keep a distance from, each with its own key and distance. */
export interface Strip<T> {
  readonly layer: ZoneLayer<T>;
  readonly keyOf: (of: T) => string;
  /** Metres to keep; undefined for what does not count at all. */
  readonly limitOf: (of: T) => number | undefined;
  /** The greatest distance `limitOf` can give. */
  readonly widest: number;
}

/** A strip where everything counts, at the same distance. */
export const evenStrip = <T>(key: string, layer: ZoneLayer<T>, limit: number): Strip<T> => ({
  layer,
  keyOf: () => key,
  limitOf: () => limit,
  widest: limit,
});

/** What stands nearest to breaking its distance, seen from the houses. */
export type Binding = {
  readonly key: string;
  /** Metres from the houses, rounded down; never above `LOOK_OUT`. */
  readonly distance: number;
  /** Nothing was found within `LOOK_OUT`: the distance is at least that. */
  readonly beyond: boolean;
  readonly zone: string | null;
};

/** The same, with how much of the plot lies nearer than allowed. */
export type Nearness = Binding &
  Way & {
    /** Of the plot (or of its buildable part), 0–1. */
    readonly share: number;
    readonly free: number;
    readonly room: boolean;
  };

/** Metres looked around the houses: what lies farther off decides nothing. */
const LOOK_OUT = 1000;
const NOTHING: Binding = { key: "none", distance: LOOK_OUT, beyond: true, zone: null };

/**
 * @param inset metres from the boundary where houses may not stand anyway: that part of the plot is left out of the
 * share, unless nothing else is left
 */
export function nearnessOf<T extends Named>(site: Site, strips: readonly Strip<T>[], inset = 0): Nearness {
  const { form, plot, spot, covers } = site;
  const { key, distance, beyond, zone } = bindingStrip(site, strips);
  const field = form.area < 1 ? undefined : fieldAround(site, strips);
  const within = field?.shareOf(form.samples(inset)) ?? 0;
  if (!field || within === 0)
    return { key, distance, beyond, zone, share: 0, free: whole(form.area), room: true, ...NO_WAY };
  const free = form.area * (form.samples(inset).weight - within);
  const room = free >= covers;
  const here = field.within(plot.at.x, plot.at.y, spot);
  const { way, direction } = here && room ? wayOut(site, (x, y) => !field.within(x, y, spot)) : NO_WAY;
  const share = shareOf(within, form.samples(inset).weight);
  return { key, distance, beyond, zone, share, free: whole(free), room, way, direction };
}

/** Undefined where nothing lies near enough to matter. */
function fieldAround<T extends Named>(site: Site, strips: readonly Strip<T>[]): StripField | undefined {
  const { bounds } = site.form.edges;
  const box = grown(bounds, site.spot);
  let field: StripField | undefined;
  for (const { layer, limitOf, widest } of strips) {
    for (const { of, edges } of layer.near(grown(box, widest))) {
      const limit = limitOf(of);
      if (limit === undefined) continue;
      field ??= new StripField(box);
      field.add(edges, limit);
    }
  }
  return field?.empty ? undefined : field;
}

interface Candidate {
  readonly key: string;
  readonly of: Named;
  readonly distance: number;
  /** Metres beyond the strip's limit; negative inside it. */
  readonly spare: number;
}

/**
 * Of all that counts, what the houses come nearest to breaking the distance of. Looked for in growing circles: what is
 * not seen within r has more to spare than r less the widest limit, so the search ends when the best found beats that.
 */
export function bindingStrip<T extends Named>(site: Site, strips: readonly Strip<T>[]): Binding {
  let widest = 0;
  for (const strip of strips) widest = Math.max(widest, strip.widest);
  for (let radius = Math.min(LOOK_OUT, 32 + widest); ; radius = Math.min(LOOK_OUT, radius * 3)) {
    const best = bestWithin(site, strips, radius);
    const last = radius === LOOK_OUT;
    if (best && (last || best.spare <= radius - widest)) {
      const { key, distance, of } = best;
      return {
        key,
        distance: keptDistance(distance),
        beyond: false,
        zone: isKnown(of.name) ? of.name : null,
      };
    }
    if (last) return NOTHING;
  }
}

/** Distances are from the rim of the houses' circle, so what is sought lies within `radius` of it. */
function bestWithin<T extends Named>(
  site: Site,
  strips: readonly Strip<T>[],
  radius: number,
): Candidate | undefined {
  const { spot, plot } = site;
  const { x, y } = plot.at;
  let best: Candidate | undefined;
  for (const { layer, keyOf, limitOf, widest } of strips) {
    // Only what has less to spare than the best so far is worth measuring.
    const reach = () => spot + (best ? Math.min(radius, widest + Math.max(0, best.spare)) : radius);
    for (const { of, edges } of layer.nearestFirst(x, y, reach)) {
      const limit = limitOf(of);
      if (limit === undefined) continue;
      const farthest = reach();
      const away = edges.distance(x, y, farthest);
      if (away > farthest) continue;
      const distance = Math.max(0, away - spot);
      const spare = distance - limit;
      if (best && (spare > best.spare || (spare === best.spare && best.of.id <= of.id))) continue;
      best = { key: keyOf(of), of, distance, spare };
    }
  }
  return best;
}
