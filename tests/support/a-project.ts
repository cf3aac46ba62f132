import { type Dataset, hashDataset, id, type Project, type RuleSetId } from "../../src/engine/index.ts";
import { aTown, at, inDwelling, square } from "./a-town.ts";

/** A town where every kind of change has something to change. */
export const smallTown = (): Dataset =>
  aTown()
    .municipality({ residents: 900 })
    .area("west", square(at(0, 0), 2000), { residents: 600, dwellings: 250, district: "Byen" })
    .area("east", square(at(2000, 0), 2000), { residents: 300, dwellings: 120, district: "Bygda" })
    .cooperative("hill", { name: "Bakken borettslag", dwellings: 24 })
    .building("block", at(100, 100), { name: "Bakkeveien 1", dwellings: 12, cooperative: "hill" as never })
    .building("house", at(1500, 0), { dwellings: 4 })
    .dwelling("d1", at(100, 100), { building: "block" as never, standing: "vacant", units: 2 })
    .dwelling("d2", at(150, 120), { label: "Bakkeveien 3" })
    .dwelling("d3", at(1600, 40), { standing: "vacant" })
    .placement("p1", inDwelling("d2"))
    .plot("t1", square(at(400, 400), 40), { name: "Sørjordet", ownership: "municipal", capacity: 6 })
    .plot("t2", square(at(1800, 200), 30))
    .residence(at(90, 90), { dwellings: 12, residents: 20, label: "Bakkeveien 1" })
    .residence(at(1500, 10), { dwellings: 4, residents: 9, label: "Nausttunet 2" })
    .dataset();

export function aProject(over: Partial<Project> = {}): Project {
  const dataset = over.dataset ?? smallTown();
  return {
    id: "town",
    title: "Testby",
    dataset,
    datasetHash: hashDataset(dataset),
    scenarios: [],
    active: null,
    compare: [null, null],
    ruleSets: [],
    ruleSet: id<RuleSetId>("standard-2026-11"),
    mappings: [],
    basemap: null,
    ...over,
  };
}
