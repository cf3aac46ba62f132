import { EdgeSet } from "../geometry/edge-set.ts";
import { overlapArea } from "../geometry/overlap-area.ts";
import { type PlotSample, plotSamples } from "../geometry/plot-samples.ts";
import { type Rectangle, roomiestPlace } from "../geometry/roomiest-place.ts";
import type { Area } from "../model/index.ts";

/** What follows from a plot's outline alone: kept per outline, since it does not change while a proposal is dragged. */
export interface PlotForm {
  readonly edges: EdgeSet;
  /** m²; below 1 the outline is no plot, and nothing can be said of it. */
  readonly area: number;
  /** Places spread evenly over the plot. */
  readonly samples: () => readonly PlotSample[];
  /** Metres a rectangle can keep to the boundary at its best place. */
  readonly room: (house: Rectangle) => number;
}

const kept = new WeakMap<Area, PlotForm>();

export function plotForm(outline: Area): PlotForm {
  const known = kept.get(outline);
  if (known) return known;
  const edges = EdgeSet.of(outline);
  let samples: readonly PlotSample[] | undefined;
  const rooms = new Map<string, number>();
  const form: PlotForm = {
    edges,
    area: edges.edges.length === 0 ? 0 : overlapArea(edges, [edges]),
    samples: () => {
      samples ??= plotSamples(edges);
      return samples;
    },
    room: (house) => {
      const key = `${house.width}×${house.length}`;
      const found = rooms.get(key) ?? roomiestPlace(edges, house);
      rooms.set(key, found);
      return found;
    },
  };
  kept.set(outline, form);
  return form;
}
