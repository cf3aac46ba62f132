import { type Cooperative, type CooperativeId, id } from "../../../src/engine/index.ts";
import type { Land } from "../land/make-land.ts";
import type { Surveyor } from "./engine-shape.ts";

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"] as const;
/** Homes per co-operative: an estate of 300 flats was built in three or four steps, each its own co-operative. */
const HOMES = 88;

export interface Ownership {
  readonly cooperatives: readonly Cooperative[];
  /** House number → co-operative. */
  readonly of: ReadonlyMap<number, CooperativeId>;
}

/** Groups each estate's houses, in the order they were built, into co-operatives of ordinary size. */
export function makeCooperatives({ plan, houses }: Land, survey: Surveyor): Ownership {
  const cooperatives: Cooperative[] = [];
  const of = new Map<number, CooperativeId>();
  plan.estates.forEach((estate, e) => {
    const own = houses.flatMap((house, index) =>
      house.estate === estate.name && house.dwellings > 1 ? [index] : [],
    );
    const homes = own.reduce((sum, index) => sum + (houses[index]?.dwellings ?? 0), 0);
    const steps = Math.max(1, Math.round(homes / HOMES));
    let gone = 0;
    const groups: number[][] = Array.from({ length: steps }, () => []);
    for (const index of own) {
      groups[Math.min(steps - 1, Math.floor((gone / homes) * steps))]?.push(index);
      gone += houses[index]?.dwellings ?? 0;
    }
    groups.forEach((group, step) => {
      if (group.length === 0) return;
      const key = id<CooperativeId>(`c${cooperatives.length + 1}`);
      for (const index of group) of.set(index, key);
      const condominium = e % 5 === 4;
      cooperatives.push({
        id: key,
        name: `${estate.name}${steps > 1 ? ` ${ROMAN[step]}` : ""} ${condominium ? "sameie" : "borettslag"}`,
        form: condominium ? "condominium" : "cooperative",
        dwellings: group.reduce((sum, index) => sum + (houses[index]?.dwellings ?? 0), 0),
        bylawsAllowMore: e % 7 === 6 ? "unknown" : e === 2,
        from: survey.row(cooperatives.length),
      });
    });
  });
  return { cooperatives, of };
}
