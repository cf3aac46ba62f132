import type { Dataset, DwellingId, Placement } from "../model/index.ts";

/** Dwellings of the list that somebody lives in by a placement, or is offered: they are not removed. */
export function heldDwellings(
  { placements }: Pick<Dataset, "placements">,
  ids: ReadonlySet<DwellingId>,
): ReadonlySet<DwellingId> {
  return new Set(
    placements.flatMap(({ site, standing }) =>
      standing !== "ended" && "dwelling" in site && ids.has(site.dwelling) ? [site.dwelling] : [],
    ),
  );
}

/**
 * The dataset without some dwellings. Those that are held stay; placements that have ended keep the place they were at.
 */
export function removeDwellings(dataset: Dataset, ids: ReadonlySet<DwellingId>): Dataset {
  const held = heldDwellings(dataset, ids);
  const gone = dataset.dwellings.filter(({ id }) => ids.has(id) && !held.has(id));
  if (gone.length === 0) return dataset;
  const places = new Map(gone.map(({ id, at }) => [id, at]));
  const moved = ({ site, ...placement }: Placement): Placement => {
    const at = "dwelling" in site ? places.get(site.dwelling) : undefined;
    return { ...placement, site: at ? { at } : site };
  };
  const touched = dataset.placements.some(({ site }) => "dwelling" in site && places.has(site.dwelling));
  return {
    ...dataset,
    dwellings: dataset.dwellings.filter(({ id }) => !places.has(id)),
    placements: touched ? dataset.placements.map(moved) : dataset.placements,
  };
}
