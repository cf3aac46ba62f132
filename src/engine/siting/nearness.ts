import { around, grown } from "../geometry/bounds.ts";
import { isKnown, type Known } from "../model/index.ts";
import { shareOf, tenths, whole } from "./rounding.ts";
import type { Site } from "./site.ts";
import { StripField } from "./strip-field.ts";
import { NO_WAY, type Way, wayOut } from "./way-out.ts";
import type { LaidShape, ZoneLayer } from "./zone-layer.ts";

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
  /** Metres from the houses, in tenths; never above `LOOK_OUT`. */
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
export const LOOK_OUT = 1000;

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
  const all = form.samples();
  const inner = all.filter(({ clearance }) => clearance >= inset);
  const samples = inner.length > 0 ? inner : all;
  let within = 0;
  let weight = 0;
  for (const sample of samples) {
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

/** Of several strips, the one whose distance the houses come nearest to breaking. */
export function bindingStrip<T extends Named>(
  site: Site,
  strips: readonly Strip<T>[],
): Pick<Nearness, "key" | "distance" | "beyond" | "zone"> {
  let binding: { key: string; distance: number; spare: number; name: Known<string> } | undefined;
  for (const strip of strips) {
    const near = nearest(site, strip);
    if (!near) continue;
    const distance = Math.max(0, near.distance - site.spot);
    const spare = distance - strip.limit;
    if (!binding || spare < binding.spare)
      binding = { key: strip.key, distance, spare, name: near.shape.of.name };
  }
  if (!binding) return { key: strips[0]?.key ?? "none", distance: LOOK_OUT, beyond: true, zone: null };
  return {
    key: binding.key,
    distance: tenths(binding.distance),
    beyond: false,
    zone: isKnown(binding.name) ? binding.name : null,
  };
}

function nearest<T extends { readonly id: string }>(
  site: Site,
  { layer, counts, limit }: Strip<T>,
): { readonly shape: LaidShape<T>; readonly distance: number } | undefined {
  const { x, y } = site.plot.at;
  for (const reach of [Math.min(LOOK_OUT, limit) + site.spot, LOOK_OUT + site.spot]) {
    let best: { shape: LaidShape<T>; distance: number } | undefined;
    for (const shape of layer.near(around(x, y, reach))) {
      if (!counts(shape.of)) continue;
      const distance = shape.edges.distance(x, y, reach);
      if (distance > reach) continue;
      if (!best || distance < best.distance || (distance === best.distance && shape.of.id < best.shape.of.id))
        best = { shape, distance };
    }
    if (best) return best;
  }
  return undefined;
}
