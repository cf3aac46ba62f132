import type { Count } from "../model/index.ts";
import type { AreaReading } from "../situation/reading.ts";

/**
 * Whether a rate of this area is mostly chance: fewer residents, or fewer units expected of the municipal mean, than D6
 * says (domain.md §2: then shrink toward the mean or show the count only). Unknown residents give no rate to doubt.
 */
export function rateIsUnstable({ residents, municipality }: AreaReading, count: Count): boolean {
  if (residents === null) return false;
  const { few, residents: total, units } = municipality;
  if (residents < few.residents) return true;
  return total !== null && total > 0 && (residents * units[count]) / total < few.expected;
}
