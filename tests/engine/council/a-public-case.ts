import {
  CASE_TEXTS,
  NO_GROUND,
  type PublicCase,
  type ReleaseFile,
} from "../../../src/engine/council/index.ts";
import { type Dataset, type Ownership, type Scenario, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { makePublicCase, type ToPublish } from "../../../src/engine/publishing/make-public-case.ts";
import { makeRelease, newReleaseBook } from "../../../src/engine/release/index.ts";
import { aTown, at, square } from "../../support/a-town.ts";

export const NO_TEXTS = Object.fromEntries(CASE_TEXTS.map((key) => [key, ""])) as PublicCase["texts"];

/** The town with areas so big that the number of homes in each is told. */
export const withDwellings = (dataset: Dataset): Dataset => ({
  ...dataset,
  neighbourhoods: dataset.neighbourhoods.map((area) => ({ ...area, dwellings: 400 })),
});

/** The dataset's release of a day, with a secret that is no secret. */
export function released(dataset: Dataset): ReleaseFile {
  const book = newReleaseBook("test", new Uint8Array(32).fill(7));
  const made = makeRelease({ dataset, book, date: "2026-11-01", kind: "ordinary", houses: [] });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.file;
}

export const toPublish = (
  dataset: Dataset,
  scenarios: readonly Scenario[] = [],
  release: ReleaseFile = released(dataset),
): ToPublish => ({
  title: "Neste småhus",
  question: "Hvor kan de neste småhusene ligge?",
  date: "2026-11-01",
  dataset,
  release,
  ruleSet: STANDARD_RULE_SET,
  need: 6,
  alternatives: scenarios.map((scenario) => ({ scenario, title: scenario.title, reason: "" })),
  demands: [],
  decisions: [],
  plotCases: [],
  texts: NO_TEXTS,
  ground: NO_GROUND,
});

/** Six plots in two areas, each better than the others at something: near the bus, near the shop, flat, municipal, with pipes in the ground. */
export function aPublicCase(): PublicCase {
  const town = aTown()
    .area("vest", square(at(0, 0), 2000), { residents: 1500, dwellings: 700 })
    .area("øst", square(at(2000, 0), 2000), { residents: 1500, dwellings: 700 })
    .dwelling("d", at(-200, -200), { units: 12 })
    .facility("stop", "busStop", at(0, 0), { departuresPerHour: 2 })
    .facility("shop", "grocery", at(2000, 0));
  const candidates: readonly (readonly [
    x: number,
    y: number,
    slope: number,
    pipes: number,
    ownership: Ownership,
  ])[] = [
    [100, 100, 4, 40, "municipal"],
    [600, 200, 22, 20, "private"],
    [900, -300, 8, 160, "municipal"],
    [1500, 250, 3, 400, "private"],
    [1900, 150, 30, 30, "municipal"],
    [2600, -500, 12, 90, "state"],
  ];
  candidates.forEach(([x, y, slopePercent, utilitiesMetres, ownership], n) => {
    const facts = { slopePercent, utilitiesMetres };
    town.plot(`t${n}`, square(at(x, y), 40), { name: `Tomt ${n + 1}`, capacity: 4, ownership, facts });
  });
  return makePublicCase(toPublish(town.dataset())).publicCase;
}
