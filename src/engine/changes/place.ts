import { freeUnits } from "./free-units.ts";
import { type MakeChange, withEntry } from "./overlay.ts";

/** One participant housed in a vacant unit, of the register or acquired earlier. */
export const place: MakeChange<"place"> = (overlay, { dwelling, placement }, ground) => {
  const free = freeUnits(overlay, dwelling, ground);
  if (free === undefined) return "unknown-dwelling";
  if (free < 1) return "dwelling-not-vacant";
  if (ground.placementIndex.has(placement) || overlay.placed.has(placement)) return "placement-exists";
  return { ...overlay, placed: withEntry(overlay.placed, placement, dwelling) };
};
