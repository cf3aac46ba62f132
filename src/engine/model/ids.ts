declare const brand: unique symbol;
/** A string that can only be made by its own constructor, so that a plot id never lands where a dwelling id belongs. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };

export type DwellingId = Brand<"DwellingId">;
export type BuildingId = Brand<"BuildingId">;
export type CooperativeId = Brand<"CooperativeId">;
export type PlacementId = Brand<"PlacementId">;
export type PlotId = Brand<"PlotId">;
export type NeighbourhoodId = Brand<"NeighbourhoodId">;
export type FacilityId = Brand<"FacilityId">;
export type ZoneId = Brand<"ZoneId">;
export type ChangeId = Brand<"ChangeId">;
export type ScenarioId = Brand<"ScenarioId">;
export type DemandId = Brand<"DemandId">;
export type RuleId = Brand<"RuleId">;
export type RuleSetId = Brand<"RuleSetId">;

/** One constructor serves every id type: `id<PlotId>("p1")`. Throws on the empty string, which is always our own bug. */
export function id<T extends Brand<string>>(text: string): T {
  if (text === "") throw new Error("an id may not be empty");
  return text as T;
}
