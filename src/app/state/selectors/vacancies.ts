import type { Dwelling, DwellingId, Project, ScenarioId } from "../../../engine/index.ts";
import { type Places, placesInForce } from "./places.ts";
import { remember } from "./remember.ts";
import { changesInForce } from "./scenarios.ts";

export interface Vacancy {
  readonly dwelling: Dwelling;
  /** Units of it that nobody is housed in. */
  readonly free: number;
}

const housedIn = remember((places: Places): ReadonlyMap<DwellingId, number> => {
  const counts = new Map<DwellingId, number>();
  for (const { standing, site } of places.placements)
    if (standing === "housed" && "dwelling" in site)
      counts.set(site.dwelling, (counts.get(site.dwelling) ?? 0) + 1);
  return counts;
});

/** Units of a dwelling that can be offered. Only a dwelling the register calls vacant has any: unknown is not vacant. */
export function freeUnits(places: Places, dwelling: Dwelling): number {
  if (dwelling.standing !== "vacant") return 0;
  return Math.max(0, dwelling.units - (housedIn(places).get(dwelling.id) ?? 0));
}

const vacanciesAmong = remember((places: Places): readonly Vacancy[] =>
  places.dwellings
    .map((dwelling) => ({ dwelling, free: freeUnits(places, dwelling) }))
    .filter((one) => one.free > 0),
);

/** The dwellings that can be offered a participant in a situation, in the register's order. */
export const vacancies = (project: Project, scenario: ScenarioId | null): readonly Vacancy[] =>
  vacanciesAmong(placesInForce(project.dataset, changesInForce(project, scenario)));
