import {
  type Dwelling,
  id,
  type Placement,
  type PlacementId,
  type PlacementStanding,
  type Quarter,
  UNKNOWN,
} from "../../../src/engine/index.ts";
import { type Random, random } from "../chance/random.ts";
import type { Plan } from "../plan.ts";
import type { Surveyor } from "./engine-shape.ts";

/** Quarters from the first the programme ran to the demo's own day. */
const FIRST_YEAR = 2023;
const QUARTERS = 15;

/** Tenancies in the programme: most in the town's heart, as the story goes. Nothing here is about anybody. */
export function makePlacements(
  plan: Plan,
  dwellings: readonly Dwelling[],
  tracts: readonly string[],
  survey: Surveyor,
): Placement[] {
  const chance = random(`${plan.folder}/placements`);
  const { stock } = plan;
  const placed: { dwelling: Dwelling; standing: PlacementStanding }[] = [];
  const pick = (
    good: (dwelling: Dwelling, tract: string) => boolean,
    count: number,
    standing: PlacementStanding,
  ): void => {
    const free = dwellings.filter(
      (dwelling, k) =>
        good(dwelling, tracts[k] ?? "") && placed.every((other) => other.dwelling !== dwelling),
    );
    if (free.length < count) throw new Error(`only ${free.length} homes for ${count} placements`);
    for (const dwelling of chance.shuffled(free).slice(0, count)) placed.push({ dwelling, standing });
  };
  const plain = ({ kind, units, standing }: Dwelling, wanted: Dwelling["standing"]): boolean =>
    kind === "ordinary" && units === 1 && standing === wanted;
  for (const [tract, count] of Object.entries(stock.housed))
    pick((dwelling, at) => at === tract && plain(dwelling, "occupied"), count, "housed");
  // The municipality's own sites hold one tenancy per unit, so a row of several units takes several.
  const own = dwellings.flatMap((dwelling) =>
    dwelling.kind === "smallHouse" || dwelling.kind === "coLocated"
      ? Array.from({ length: dwelling.units }, () => dwelling)
      : [],
  );
  for (const dwelling of own.slice(0, stock.housedInOwnSites)) placed.push({ dwelling, standing: "housed" });
  pick((dwelling) => plain(dwelling, "vacant"), stock.offered, "offered");
  pick((dwelling) => plain(dwelling, "vacant"), stock.accepted, "accepted");
  pick((dwelling) => plain(dwelling, "occupied"), stock.ended, "ended");
  return chance.shuffled(placed).map(({ dwelling, standing }, index): Placement => {
    const started =
      standing === "offered" || standing === "accepted" ? QUARTERS - 1 : chance.whole(0, QUARTERS - 3);
    return {
      id: id<PlacementId>(`p${code(chance)}`),
      site: { dwelling: dwelling.id },
      standing,
      since: quarterAt(started),
      until: standing === "ended" ? quarterAt(Math.min(QUARTERS - 1, started + chance.whole(1, 5))) : UNKNOWN,
      householdKind: chance.chance(0.1) ? "withChildren" : chance.chance(0.9) ? "single" : UNKNOWN,
      chosenByParticipant: chance.chance(0.82) ? true : chance.chance(0.5) ? UNKNOWN : false,
      from: survey.row(index),
    };
  });
}

/** A random id: nothing about the placement can be read from it. */
function code(chance: Random): string {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  return Array.from({ length: 6 }, () => letters[chance.whole(0, letters.length - 1)]).join("");
}

const quarterAt = (n: number): Quarter =>
  `${FIRST_YEAR + Math.floor(n / 4)}Q${((n % 4) + 1) as 1 | 2 | 3 | 4}`;
