import {
  CASE_TEXTS,
  type ChangeId,
  caseFile,
  id,
  makePublicCase,
  makeRelease,
  newReleaseBook,
  type PublicCase,
  type PublicGround,
  type RuleSetId,
  type Scenario,
  type ScenarioId,
  STANDARD_RULE_SET,
} from "../../src/engine/index.ts";
import { CITY, makeCity } from "./city.ts";

/** Metres across a neighbourhood of the city, and where it begins: as `makeCity` has them. */
const SIDE = 500;
const [X, Y] = [560_000, 6_640_000];
const TENTHS = 10;
/** Houses and streets of the made-up ground to each neighbourhood: 48 000 and 9 600 in all. */
const HOUSES = 80;
const STREETS = 16;

/** The case file of a city: 600 areas, 200 plots, four alternatives, and a ground with its streets and buildings. The same bytes each time. */
export function cityCase(): string {
  const dataset = makeCity();
  const release = makeRelease({
    dataset,
    book: newReleaseBook("city", new Uint8Array(32).fill(3)),
    date: "2026-11-01",
    kind: "ordinary",
    houses: [],
  });
  if (!release.ok) throw new Error(`no release of a city: ${release.error.code}`);
  const scenario = (title: string, every: number): Scenario => {
    const changes = dataset.plots
      .filter((_, i) => i % every === 0)
      .map(({ id: plot }, i) => ({
        id: id<ChangeId>(`${title}-${i}`),
        kind: "open-plot" as const,
        plot,
        houses: 1,
      }));
    return {
      id: id<ScenarioId>(title),
      title,
      datasetHash: "",
      ruleSet: id<RuleSetId>(STANDARD_RULE_SET.id),
      changes,
      cursor: changes.length,
    };
  };
  const { publicCase } = makePublicCase({
    release: release.value.file,
    title: "Prøveby",
    question: "Hvor kan de neste husene ligge?",
    date: "2026-11-01",
    dataset,
    ruleSet: STANDARD_RULE_SET,
    need: 60,
    alternatives: [4, 7, 20, 50].map((every) => ({
      scenario: scenario(`Hver ${every}. tomt`, every),
      title: `Hver ${every}. tomt`,
      reason: "",
    })),
    demands: [],
    decisions: [],
    plotCases: [],
    texts: Object.fromEntries(CASE_TEXTS.map((key) => [key, ""])) as PublicCase["texts"],
    ground: cityGround(),
  });
  return caseFile(publicCase).text;
}

/** Streets and houses in rows: a renderer and a reader have as much to do as with a real city's. */
function cityGround(): PublicGround {
  const roads: PublicGround["roads"][number][] = [];
  const buildings: PublicGround["buildings"][number][] = [];
  for (let j = 0; j < CITY.up; j++)
    for (let i = 0; i < CITY.across; i++) {
      const [x, y] = [(X + i * SIDE) * TENTHS, (Y + j * SIDE) * TENTHS];
      for (let k = 0; k < STREETS; k++)
        roads.push({
          rank: k === 0 ? "county" : "street",
          line: [x, y + k * 300, ...Array.from({ length: 10 }, (_, c) => [480, (c % 3) - 1]).flat()],
        });
      for (let k = 0; k < HOUSES; k++)
        buildings.push([x + (k % 10) * 480, y + Math.floor(k / 10) * 600, 100, 0, 0, 80, -100, 0]);
    }
  return { attribution: "Prøvekart", land: [], green: [], lakes: [], roads, places: [], buildings };
}
