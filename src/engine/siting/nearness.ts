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

/** Things to keep a distance from, and the distance. */
export interface Strip<T> {
  readonly key: string;
  readonly layer: ZoneLayer<T>;
  readonly counts: (of: T) => boolean;
  readonly limit: number;
}

/** How near the houses stand to the strip that binds first, and how much of the plot lies nearer than allowed. */
export type Nearness = Way & {
  /** The strip with the least to spare. */
  readonly key: string;
  /** Metres from the houses, rounded down; never above `LOOK_OUT`. */
  readonly distance: number;
  /** Nothing was found within `LOOK_OUT`: the distance is at least that. */
  readonly beyond: boolean;
  /** Of the plot (or of its buildable part), 0–1. */
  readonly share: number;
  readonly free: number;
  readonly room: boolean;
  readonly zone: string | null;
};

/** Metres looked around the houses: what lies farther off decides nothing. */
const LOOK_OUT = 1000;

/**
 * @param inset metres from the boundary where houses may not stand anyway: that part of the plot is left out of the
 * share, unless nothing else is left
 */
export function nearnessOf<T extends Named>(site: Site, strips: readonly Strip<T>[], inset = 0): Nearness {
  const { form, plot, spot, covers } = site;
  const binding = bindingStrip(site, strips);
  const nothing = { share: 0, free: whole(form.area), room: true, ...NO_WAY };
  if (form.area < 1) return { ...binding, ...nothing };
  const field = new StripField(
    strips.flatMap(({ layer, counts, limit }) =>
      layer
        .near(grown(form.edges.bounds, limit + spot))
        .filter(({ of }) => counts(of))
        .map(({ edges }) => ({ edges, limit })),
    ),
    grown(form.edges.bounds, spot),
  );
  if (field.empty) return { ...binding, ...nothing };
  let within = 0;
  let weight = 0;
  for (const sample of form.samples(inset)) {
    weight += sample.weight;
    if (field.within(sample.x, sample.y, 0)) within += sample.weight;
  }
  if (within === 0) return { ...binding, ...nothing };
  const free = form.area * Math.max(0, weight - within);
  const room = free >= covers;
  const here = field.within(plot.at.x, plot.at.y, spot);
  return {
    ...binding,
    share: shareOf(within, weight),
    free: whole(free),
    room,
    ...(here && room ? wayOut(site, (x, y) => !field.within(x, y, spot)) : NO_WAY),
  };
}

interface Candidate {
  readonly key: string;
  readonly of: Named;
  readonly distance: number;
  /** Metres beyond the strip's limit; negative inside it. */
  readonly spare: number;
}

/**
 * Of several strips, the one whose distance the houses come nearest to breaking. Looked for in growing circles: a strip
 * not seen within r has more to spare than r less its limit, so the search ends as soon as the best found beats that.
 */
export function bindingStrip<T extends Named>(
  site: Site,
  strips: readonly Strip<T>[],
): Pick<Nearness, "key" | "distance" | "beyond" | "zone"> {
  const widest = Math.max(...strips.map(({ limit }) => limit));
  for (let radius = Math.min(LOOK_OUT, 32 + widest); ; radius = Math.min(LOOK_OUT, radius * 3)) {
    const best = bestWithin(site, strips, radius);
    const last = radius === LOOK_OUT;
    if (best && (last || best.spare <= radius - widest))
      return {
        key: best.key,
        distance: keptDistance(best.distance),
        beyond: false,
        zone: isKnown(best.of.name) ? best.of.name : null,
      };
    if (last) return { key: strips[0]?.key ?? "none", distance: LOOK_OUT, beyond: true, zone: null };
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
  for (const { key, layer, counts, limit } of strips) {
    // Only what has less to spare than the best so far is worth measuring.
    let reach = spot + (best ? Math.min(radius, limit + Math.max(0, best.spare)) : radius);
    for (const { of, edges } of layer.nearestFirst(x, y, () => reach, counts)) {
      const away = edges.distance(x, y, reach);
      if (away > reach) continue;
      const distance = Math.max(0, away - spot);
      const spare = distance - limit;
      if (best && (spare > best.spare || (spare === best.spare && best.of.id <= of.id))) continue;
      best = { key, of, distance, spare };
      reach = Math.min(reach, spot + limit + Math.max(0, spare));
    }
  }
  return best;
}
