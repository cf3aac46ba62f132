import { EdgeSet } from "../geometry/edge-set.ts";
import { octagonAround } from "../geometry/octagon-around.ts";
import { overlapArea } from "../geometry/overlap-area.ts";
import { type PlotSample, plotSamples } from "../geometry/plot-samples.ts";
import { type Rectangle, roomiestPlace } from "../geometry/roomiest-place.ts";
import type { Area } from "../model/index.ts";

/** What follows from a plot's outline alone: kept per outline, since it does not change while a proposal is dragged. */
export interface PlotForm {
  readonly edges: EdgeSet;
  /** m²; below 1 the outline is no plot, and nothing can be said of it. */
  readonly area: number;
  /** Places spread evenly over the part of the plot at least `inset` metres from its boundary; over all of it where that is none. */
  readonly samples: (inset: number) => readonly PlotSample[];
  /** The surroundings within so many metres, as an octagon. */
  readonly around: (metres: number) => EdgeSet;
  /** Metres a rectangle can keep to the boundary at its best place. */
  readonly room: (house: Rectangle, wanted: number) => number;
}

const kept = new WeakMap<Area, PlotForm>();

export function plotForm(outline: Area): PlotForm {
  const known = kept.get(outline);
  if (known) return known;
  const edges = EdgeSet.of(outline);
  const samples = new Map<number, readonly PlotSample[]>();
  const surroundings = new Map<number, EdgeSet>();
  const rooms = new Map<string, number>();
  const form: PlotForm = {
    edges,
    area: edges.edges.length === 0 ? 0 : overlapArea(edges, [edges]),
    samples: (inset) => {
      const found = samples.get(inset) ?? samplesInside(edges, inset);
      samples.set(inset, found);
      return found;
    },
    around: (metres) => {
      const found = surroundings.get(metres) ?? octagonAround(edges, metres);
      surroundings.set(metres, found);
      return found;
    },
    room: (house, wanted) => {
      const key = `${house.width}×${house.length}×${wanted}`;
      const found = rooms.get(key) ?? roomiestPlace(edges, house, wanted);
      rooms.set(key, found);
      return found;
    },
  };
  kept.set(outline, form);
  return form;
}

function samplesInside(edges: EdgeSet, inset: number): readonly PlotSample[] {
  const all = plotSamples(edges);
  if (inset <= 0) return all;
  const inner = all.filter(({ x, y }) => edges.edgeDistance(x, y, inset) >= inset);
  return inner.length > 0 ? inner : all;
}
