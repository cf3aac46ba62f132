import { overlapArea } from "../geometry/overlap-area.ts";
import type { ZoneKind } from "../model/index.ts";
import type { Site } from "./site.ts";

/**
 * How much of a plot, with a margin of so many metres around it, has been mapped for a kind of zone: 0–1, where only
 * a whole 1 lets a rule say "met". Rules that measure distances need the margin: a shore just beyond the edge of the
 * map is not seen (domain.md §3.1: outside the mapped extent is not safe).
 */
export function mappedShare(site: Site, kind: ZoneKind, margin = 0): number {
  const { form, ground } = site;
  if (form.area < 1) return 0;
  const box = margin > 0 ? form.around.box(margin) : form.edges.bounds;
  const near = ground.coverages(kind).near(box);
  if (near.length === 0) return 0;
  const x = (box.minX + box.maxX) / 2;
  const y = (box.minY + box.maxY) / 2;
  for (const { edges } of near) if (!edges.hasEdgeIn(box) && edges.contains(x, y)) return 1;
  const wanted = margin > 0 ? form.around.octagon(margin) : form.edges;
  const mapped = overlapArea(
    wanted,
    near.map(({ edges }) => edges),
  );
  const share = mapped / overlapArea(wanted, [wanted]);
  return share >= 1 - 1e-4 ? 1 : Math.floor(share * 100) / 100;
}

/** How much has been mapped for two kinds that a rule needs both of, and which of them is lacking. */
export type MappedBoth = {
  readonly mapped: number;
  /** "none", "first", "second" or "both". */
  readonly missing: string;
};

export function lesser(first: number, second: number): MappedBoth {
  return {
    mapped: Math.min(first, second),
    missing: first < 1 ? (second < 1 ? "both" : "first") : second < 1 ? "second" : "none",
  };
}
