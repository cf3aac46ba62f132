import {
  type Building,
  type BuildingId,
  type Cooperative,
  type CooperativeId,
  type Dataset,
  type Dwelling,
  type Issue,
  type Known,
  type RowRef,
  UNKNOWN,
} from "../../engine/index.ts";
import { foldText } from "../fold-text.ts";
import type { IssueCode } from "../issue-codes.ts";

/**
 * Follows what dwellings and buildings point at: a building or cooperative by its id, else by its name when only one has it.
 * A link to nothing stays as it was written, so that it finds its target when that file is imported later.
 */
export interface Links {
  building(building: Building): Building;
  dwelling(dwelling: Dwelling): Dwelling;
}

/** With `issues`, every link that finds nothing, or several, is told. */
export function linksIn(dataset: Dataset, issues?: Issue[]): Links {
  const buildings = finder(dataset.buildings);
  const cooperatives = finder(dataset.cooperatives);
  const follow = <T extends BuildingId | CooperativeId>(
    link: Known<T>,
    find: (text: string) => Found,
    from: RowRef,
    column: string,
  ): Known<T> => {
    if (link === UNKNOWN) return UNKNOWN;
    const found = find(link);
    if ("id" in found) return found.id as T;
    issues?.push({ code: found.code, severity: "note", at: { ...from, column }, seen: link.slice(0, 80) });
    return link;
  };
  return {
    building: (building) => {
      const cooperative = follow(building.cooperative, cooperatives, building.from, "cooperative");
      return cooperative === building.cooperative ? building : { ...building, cooperative };
    },
    dwelling: (dwelling) => {
      const building = follow(dwelling.building, buildings, dwelling.from, "building");
      const cooperative = follow(dwelling.cooperative, cooperatives, dwelling.from, "cooperative");
      const same = building === dwelling.building && cooperative === dwelling.cooperative;
      return same ? dwelling : { ...dwelling, building, cooperative };
    },
  };
}

type Found = { readonly id: string } | { readonly code: IssueCode };

function finder(records: readonly (Building | Cooperative)[]): (text: string) => Found {
  const ids = new Set<string>(records.map(({ id }) => id));
  const names = new Map<string, Found>();
  for (const { id, name } of records) {
    if (name === UNKNOWN) continue;
    const key = foldText(name);
    names.set(key, names.has(key) ? { code: "row-link-ambiguous" } : { id });
  }
  return (text) =>
    ids.has(text) ? { id: text } : (names.get(foldText(text)) ?? { code: "row-link-not-found" });
}
