import { type Chance, shuffle } from "../../dispersion/chance.ts";
import { type Dwelling, type DwellingId, id, type Placement, type PlacementId } from "../../model/index.ts";
import type { ReleaseAsked } from "../make-release.ts";

type Register = ReleaseAsked["dataset"];

const STANDINGS = ["occupied", "vacant", "underRepair"] as const;
const DESIGNATIONS = ["general", "housingFirst", "rop", "youth", "family", "elderly", "refugee"] as const;

/**
 * The same public facts with another private life: other homes are in use, by other placements with other marks, and the register says other
 * things of who lives where. Rows come in another order. Places, kinds and units of dwellings are kept: zones are made of those.
 */
export function privateVariant(dataset: Register, chance: Chance): Register {
  const dwellings = dataset.dwellings.map((dwelling): Dwelling => {
    const standing = STANDINGS[chance.below(STANDINGS.length)] ?? "vacant";
    const designation = DESIGNATIONS[chance.below(DESIGNATIONS.length)] ?? "general";
    return { ...dwelling, standing, designation, label: `label ${chance.below(1e6)}` };
  });
  const placed = Array.from(
    { length: chance.below(2 * dataset.placements.length + 8) },
    (_, i): Placement => {
      const home = dwellings[chance.below(dwellings.length)];
      return {
        id: id<PlacementId>(`variant-${chance.below(1e6)}-${i}`),
        // One that is of no dwelling of the register is in no count.
        site: { dwelling: home?.id ?? id<DwellingId>("none") },
        standing: chance.below(4) === 0 ? "offered" : "housed",
        since: `${2015 + chance.below(11)}Q2`,
        until: "unknown",
        householdKind: chance.below(2) === 0 ? "single" : "withChildren",
        chosenByParticipant: chance.below(2) === 0,
        from: { file: `private-${chance.below(1e6)}.xlsx`, row: i + 2 },
      };
    },
  );
  shuffle(dwellings, chance);
  const areas = [...dataset.neighbourhoods];
  shuffle(areas, chance);
  return { ...dataset, dwellings, placements: placed, neighbourhoods: areas };
}
