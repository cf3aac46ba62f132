import { Overlay } from "../../geometry/overlay.ts";
import { type Area, type Known, type Plot, ZONE_KINDS, type ZoneKind } from "../../model/index.ts";
import type { SitingGround } from "../ground.ts";
import { mappedShare } from "../mapped-share.ts";
import { plotForm } from "../plot-form.ts";
import { siteOf } from "../site.ts";

/** Whether one kind of zone has been mapped on a plot, and where it has not. */
export interface PlotCoverage {
  readonly kind: ZoneKind;
  /** Share of the plot, 0–1. */
  readonly mapped: number;
  /** ± metres of what was mapped at the plot's point; unknown where nobody has stated any. */
  readonly accuracy: Known<number>;
  /** The part nobody has mapped; empty where all has been. */
  readonly unmapped: Area;
}

/** Outside the mapped extent is not safe (domain.md §3.1), so the map draws what is not known as plainly as what is. */
export function plotCoverage(ground: SitingGround, plot: Plot): readonly PlotCoverage[] {
  const site = siteOf(ground, plot, 1, { width: 1, length: 1 });
  return ZONE_KINDS.map((kind) => {
    const mapped = mappedShare(site, kind);
    const accuracy = ground.accuracyAt(kind, plot.at.x, plot.at.y);
    return { kind, mapped, accuracy, unmapped: unmappedPart(ground, plot, kind, mapped) };
  });
}

function unmappedPart(ground: SitingGround, plot: Plot, kind: ZoneKind, mapped: number): Area {
  if (mapped >= 1) return { type: "MultiPolygon", coordinates: [] };
  if (mapped === 0) return plot.outline;
  const { edges } = plotForm(plot.outline);
  const overlay = new Overlay(edges.bounds);
  overlay.within(edges);
  for (const coverage of ground.coverages(kind).near(edges.bounds)) overlay.without(coverage.edges);
  return overlay.area();
}
