import { RELEASE_PARAMETERS } from "./release-parameters.ts";

/** What decides whether an area's count is told: public facts alone. Null is unknown. */
interface CountedArea {
  readonly id: string;
  readonly residents: number | null;
  readonly dwellings: number | null;
}

/**
 * Ids of the areas whose number of municipal homes is told: those of at least fifty dwellings, so that who learns of a new home from two releases is right about its door once in
 * fifty (P8). It rests on public denominators and never on the count, or leaving it out would tell it.
 *
 * What is left out must not be found by subtraction either. A zone's cap tells its candidate homes to within five, and the municipality's mean tells a whole number; so the areas left
 * out of any such sum have fifty dwellings together, or the smallest of the others is left out with them.
 */
export function toldAreas(
  areas: readonly CountedArea[],
  zones: readonly { readonly areas: readonly string[] }[],
  municipality: { readonly residents: number | null },
): ReadonlySet<string> {
  const { leastDwellings } = RELEASE_PARAMETERS;
  const told = new Set(
    areas.flatMap(({ id, dwellings }) => (dwellings !== null && dwellings >= leastDwellings ? [id] : [])),
  );
  const byId = new Map(areas.map((area) => [area.id, area]));
  const ofZones = zones.map((zone) => zone.areas.flatMap((id) => byId.get(id) ?? []));
  // The mean is of all homes, or of those in areas whose residents are known.
  const ofMean = areas.filter(({ residents }) => municipality.residents !== null || residents !== null);
  for (const sum of [...ofZones, ofMean]) {
    const left = sum.filter(({ id }) => !told.has(id));
    const dwellings = left.reduce((all, area) => all + (area.dwellings ?? 0), 0);
    if (left.length === 0 || dwellings >= leastDwellings) continue;
    const [next] = sum
      .filter(({ id }) => told.has(id))
      .sort((a, b) => (a.dwellings ?? 0) - (b.dwellings ?? 0) || (a.id < b.id ? -1 : 1));
    // Fifty dwellings or more: one is enough.
    if (next) told.delete(next.id);
  }
  return told;
}
