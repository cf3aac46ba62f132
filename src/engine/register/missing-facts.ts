import {
  type Building,
  type Cooperative,
  type Dataset,
  type Dwelling,
  id,
  isKnown,
  type RuleId,
} from "../model/index.ts";
import type { MissingFact, WantedFact } from "./remark.ts";

const rules = (...ids: readonly string[]): readonly RuleId[] => ids.map((one) => id<RuleId>(one));

/** Rules that read a fact of a dwelling, from `engine/ground/base-places.ts`; none where only the choices need it. */
const OF_DWELLINGS: readonly {
  readonly fact: Extract<WantedFact, keyof Dwelling>;
  readonly rules: readonly RuleId[];
  /** Whether the fact is asked of a dwelling at all. */
  readonly of: (dwelling: Dwelling) => boolean;
}[] = [
  { fact: "kind", rules: rules("d1-building-share", "d3-site-size", "d4-site-spacing"), of: () => true },
  {
    fact: "acquisition",
    rules: rules("d2-cooperative-ownership", "d12-financing-conflict"),
    of: () => true,
  },
  { fact: "designation", rules: rules("d11-group-mix"), of: ({ kind }) => kind !== "temporary" },
  { fact: "standing", rules: [], of: ({ kind }) => kind !== "temporary" },
  { fact: "label", rules: [], of: () => true },
  { fact: "leaseYears", rules: [], of: ({ kind }) => kind !== "temporary" },
  { fact: "bedrooms", rules: [], of: ({ kind }) => kind !== "temporary" },
  { fact: "areaM2", rules: [], of: ({ kind }) => kind !== "temporary" },
  { fact: "stepFree", rules: [], of: ({ kind }) => kind !== "temporary" },
];

/** Facts that rules or choices wait for, with the records that lack them; what nobody lacks is left out. */
export function missingFacts(dataset: Dataset): readonly MissingFact[] {
  const { dwellings, buildings, cooperatives } = dataset;
  const used = new Set<string>(dwellings.flatMap(({ building }) => (isKnown(building) ? [building] : [])));
  const found: MissingFact[] = OF_DWELLINGS.map(({ fact, rules: needing, of }) => {
    const asked = dwellings.filter((dwelling) => of(dwelling));
    return {
      fact,
      rules: needing,
      ids: sorted(asked.filter((dwelling) => dwelling[fact] === "unknown")),
      of: asked.length,
    };
  });
  const held = buildings.filter((building) => used.has(building.id));
  found.push({
    fact: "building-count",
    rules: rules("d1-building-share"),
    ids: sorted(held.filter((building: Building) => building.dwellings === "unknown")),
    of: held.length,
  });
  const ofCooperatives = (fact: WantedFact, lacks: (one: Cooperative) => boolean): MissingFact => ({
    fact,
    rules: rules("d2-cooperative-ownership"),
    ids: sorted(cooperatives.filter(lacks)),
    of: cooperatives.length,
  });
  found.push(
    ofCooperatives("cooperative-count", ({ dwellings: count }) => count === "unknown"),
    ofCooperatives("cooperative-form", ({ form }) => form === "unknown"),
  );
  return found.filter(({ ids }) => ids.length > 0);
}

const sorted = (records: readonly { readonly id: string }[]): readonly string[] =>
  records.map((one) => one.id).toSorted();
