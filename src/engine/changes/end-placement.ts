import { type MakeChange, withoutEntry } from "./overlay.ts";

/** A placement of the dataset or of the scenario comes to an end, and its unit is free again. */
export const endPlacement: MakeChange<"end-placement"> = (overlay, { placement }, ground) => {
  if (overlay.placed.has(placement)) return { ...overlay, placed: withoutEntry(overlay.placed, placement) };
  const record = ground.placements[ground.placementIndex.get(placement) ?? -1];
  if (!record) return "unknown-placement";
  if (record.standing !== "housed" || overlay.ended.has(placement)) return "placement-not-housed";
  return { ...overlay, ended: new Set(overlay.ended).add(placement) };
};
