import type { Placement } from "../model/index.ts";

/**
 * Housed placements that are of a family, or that nobody has said it of either way, each with the index of its place: all
 * that D13 needs of a dataset. Placements of single households are left out, and so is everything else about all of them.
 */
export class FamilyPlacements {
  readonly ids: readonly string[];
  readonly places: Int32Array;
  /** 1 where the placement is said to be of a family, 0 where it is not said. */
  readonly told: Uint8Array;

  constructor(
    placements: readonly Placement[],
    dwellingIndex: ReadonlyMap<string, number>,
    placeOfPlacement: ReadonlyMap<string, number>,
  ) {
    const ids: string[] = [];
    const places: number[] = [];
    const told: number[] = [];
    for (const { id, site, standing, householdKind } of placements) {
      if (standing !== "housed" || householdKind === "single") continue;
      const place = "at" in site ? placeOfPlacement.get(id) : dwellingIndex.get(site.dwelling);
      if (place === undefined) continue;
      ids.push(id);
      places.push(place);
      told.push(householdKind === "withChildren" ? 1 : 0);
    }
    this.ids = ids;
    this.places = Int32Array.from(places);
    this.told = Uint8Array.from(told);
  }
}
