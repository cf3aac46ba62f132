import { plotsInForce } from "../../../../../src/app/state/selectors/plots-in-force.ts";
import { type SetsAsk, USUAL_ASK } from "../../../../../src/app/state/sets.ts";
import { type PlotProblem, plotProblem } from "../../../../../src/app/workspaces/plots/sets/plot-problem.ts";
import type { SetsGround } from "../../../../../src/app/workspaces/plots/sets/set-candidates.ts";
import { createAssessor, type Dataset, id, STANDARD_RULE_SET } from "../../../../../src/engine/index.ts";
import { aTown, at, square } from "../../../../support/a-town.ts";

/** Two areas, a unit in the west, and four plots on a line that a flood takes the third of. */
export const aTownOfPlots = (): Dataset =>
  aTown()
    .municipality({ residents: 3000 })
    .area("west", square(at(1000, 1000), 2000), { residents: 1000, name: "Vest" })
    .area("east", square(at(3000, 1000), 2000), { residents: 2000, name: "Øst" })
    .dwelling("d1", at(100, 1000))
    .placement("p1", { dwelling: id("d1") })
    .plot("a", square(at(500, 1000), 40), { capacity: 2 })
    .plot("b", square(at(1500, 1000), 40), { capacity: 3 })
    .plot("c", square(at(2500, 1000), 40), { capacity: 2 })
    .plot("d", square(at(3500, 1000), 40))
    .zone("flood", "flood", square(at(2500, 1000), 200), { returnPeriod: 200 })
    .dataset();

export function aGround(dataset: Dataset = aTownOfPlots()): SetsGround {
  const assessment = createAssessor(dataset).assess({ changes: [], ruleSet: STANDARD_RULE_SET });
  return {
    plots: plotsInForce(dataset, []),
    neighbourhoods: dataset.neighbourhoods,
    assessment,
    today: assessment,
    ruleSet: STANDARD_RULE_SET,
    requirements: [],
  };
}

/** An ask that says what it wants otherwise than usual. */
export const anAsk = (over: Partial<SetsAsk> = {}): SetsAsk => ({ ...USUAL_ASK, houses: 4, ...over });

export function aSetProblem(over: Partial<SetsAsk> = {}, ground: SetsGround = aGround()): PlotProblem {
  const problem = plotProblem(ground, anAsk(over), 6);
  if (typeof problem === "string") throw new Error(problem);
  return problem;
}
