import type { Ground } from "../ground/ground.ts";
import type { Book } from "../rule-sets/book.ts";
import type { MunicipalityReading } from "./reading.ts";
import type { Tallies } from "./tallies.ts";

/**
 * The municipal mean's numerator and denominator. With the municipality's own number of residents all units count; made
 * of its areas' residents, only units in areas where they are known, so that both speak of the same ground.
 */
export function municipalityReading(
  ground: Ground,
  tallies: Tallies,
  placeless: number,
  { year, param }: Book,
): MunicipalityReading {
  const few = {
    residents: param("d6-location-quotient", "unstableResidents"),
    expected: param("d6-location-quotient", "unstableExpected"),
  };
  const total = ground.dataset.municipality.residents;
  if (total !== "unknown") {
    const units = { programme: tallies.programme.units + placeless, stock: tallies.stock.units };
    return { residents: total, units, few, year };
  }
  let residents: number | null = null;
  const units = { programme: 0, stock: 0 };
  for (let area = 0; area < ground.areas.length; area++) {
    const counted = ground.areas[area]?.residents ?? "unknown";
    if (counted === "unknown") continue;
    residents = (residents ?? 0) + counted;
    units.programme += tallies.programme.perArea[area] as number;
    units.stock += tallies.stock.perArea[area] as number;
  }
  return { residents, units, few, year };
}
