import { type MakeChange, withEntry } from "./overlay.ts";

/** One ordinary dwelling bought or leased in a building: part of the stock, and vacant. */
export const acquireDwelling: MakeChange<"acquire-dwelling"> = (overlay, change, ground) => {
  const building = ground.buildings[ground.buildingIndex.get(change.building) ?? -1];
  if (!building) return "unknown-building";
  if (ground.dwellingIndex.has(change.dwelling) || overlay.acquired.has(change.dwelling))
    return "dwelling-exists";
  const acquired = { dwelling: change.dwelling, building, acquisition: change.acquisition };
  return { ...overlay, acquired: withEntry(overlay.acquired, change.dwelling, acquired) };
};
