import { EdgeSet } from "../geometry/edge-set.ts";
import { OctagonsAround } from "../geometry/octagon-around.ts";
import { overlapArea } from "../geometry/overlap-area.ts";
import { keptSamples, type PlotSamples, plotSamples } from "../geometry/plot-samples.ts";
import { type Rectangle, roomiestPlace } from "../geometry/roomiest-place.ts";
import type { Area } from "../model/index.ts";

/** What follows from a plot's outline alone: kept per outline, since it does not change while a proposal is dragged. */
export class PlotForm {
  readonly edges: EdgeSet;
  /** m²; below 1 the outline is no plot, and nothing can be said of it. */
  readonly area: number;
  private readonly sampled = new Map<number, PlotSamples>();
  private readonly rooms = new Map<string, number>();
  private octagons: OctagonsAround | undefined;

  constructor(outline: Area) {
    this.edges = EdgeSet.of(outline);
    this.area = this.edges.edges.length === 0 ? 0 : overlapArea(this.edges, [this.edges]);
  }

  /** Places spread evenly over the part at least `inset` metres from the boundary; over all of it where that is none. */
  samples(inset: number): PlotSamples {
    const known = this.sampled.get(inset);
    if (known) return known;
    const { edges } = this;
    const all = inset > 0 ? this.samples(0) : plotSamples(edges);
    const inner = inset > 0 ? keptSamples(all, (x, y) => edges.edgeDistance(x, y, inset) >= inset) : all;
    const samples = inner.weight > 0 ? inner : all;
    this.sampled.set(inset, samples);
    return samples;
  }

  /** The surroundings of the plot, of which a map must cover all for "nothing within so many metres" to be true. */
  get around(): OctagonsAround {
    this.octagons ??= new OctagonsAround(this.edges);
    return this.octagons;
  }

  /** Metres a rectangle can keep to the boundary at its best place. */
  room(house: Rectangle, wanted: number): number {
    const key = `${house.width}×${house.length}×${wanted}`;
    const found = this.rooms.get(key) ?? roomiestPlace(this.edges, house, wanted);
    this.rooms.set(key, found);
    return found;
  }
}

const kept = new WeakMap<Area, PlotForm>();

export function plotForm(outline: Area): PlotForm {
  const form = kept.get(outline) ?? new PlotForm(outline);
  kept.set(outline, form);
  return form;
}
