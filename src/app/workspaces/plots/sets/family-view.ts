import type { ScatterFamily, SiteFamily } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import type { ChosenPlot, SetGoal } from "../../../state/index.ts";
import { type BestSet, shownValue } from "./best-set.ts";
import { allot, type PlotProblem, placed } from "./plot-problem.ts";
import { exactly } from "./set-sentences.ts";

/** A family as the page tells it, whichever search found it. Plots by their place among the candidates. */
export interface FamilyView
  extends Pick<ScatterFamily, "cutOff" | "inEvery" | "inNone" | "undecided" | "swaps"> {
  readonly plans: readonly { readonly chosen: readonly number[] }[];
  /** "minst 295 m mellom stedene og høyst 650 m i snitt til tjenestene" */
  readonly limits: string;
  readonly alternatives: readonly {
    readonly set: readonly ChosenPlot[];
    readonly shared: number;
    readonly worth: string;
  }[];
  /** Stopped before all swaps and alternatives were asked for. */
  readonly cutShort: boolean;
}

/** The family of spread alone. */
export function ofScatterFamily(family: ScatterFamily, problem: PlotProblem, m: Messages): FamilyView {
  return {
    ...family,
    limits: limitText("scatter", family.atLeast, problem, m),
    alternatives: family.alternatives.map(({ chosen, value, shared }) => ({
      set: allot(problem, chosen),
      shared,
      worth: worthText("scatter", value, problem, m),
    })),
    cutShort: family.undecided.length > 0,
  };
}

/** The family of any aims, as good by each of them. */
export function ofSiteFamily(
  family: SiteFamily,
  goals: readonly SetGoal[],
  problem: PlotProblem,
  m: Messages,
): FamilyView {
  const told = (values: readonly number[], say: typeof limitText) =>
    goals
      .map((goal, k) => say(goal, values[k] as number, problem, m))
      .reduce((first, second) => m.text("sets.families.both", { first, second }));
  return {
    ...family,
    limits: told(family.limits, limitText),
    alternatives: family.alternatives.map(({ chosen, houses, values, shared }) => ({
      set: placed(problem, chosen, houses),
      shared,
      worth: told(values, worthText),
    })),
  };
}

/** Limits are rounded to what still holds: "at least" up to a whole number that the plans have, "at most" down. */
function limitText(goal: SetGoal, value: number, problem: PlotProblem, m: Messages): string {
  const shown = shownValue(goal, value, problem);
  // What rounding has given is not to make a number more of it.
  const slack = 1e-6 * Math.max(1, Math.abs(shown));
  switch (goal) {
    case "scatter":
      return m.text("sets.families.limit.scatter", { value: exactly(Math.ceil(shown - slack), m) });
    case "travel":
      return m.text("sets.families.limit.travel", { value: exactly(Math.floor(shown + slack), m) });
    case "load":
      return m.text("sets.families.limit.load", {
        value: m.number(Math.floor(10 * (shown + slack)) / 10, 1),
      });
    case "covered":
      return m.text("sets.families.limit.covered", { value: m.number(Math.ceil(shown - slack)) });
  }
}

function worthText(goal: SetGoal, value: number, problem: PlotProblem, m: Messages): string {
  const shown = shownValue(goal, value, problem);
  const text =
    goal === "load" ? m.number(shown, 1) : goal === "covered" ? m.number(shown) : exactly(shown, m);
  return m.text(`sets.families.worth.${goal}`, { value: text });
}

/** Where each plot of a set stands among the candidates, rising, with its houses beside. */
export function indexesOfSet({ problem, set }: Pick<BestSet, "problem" | "set">): {
  readonly chosen: readonly number[];
  readonly houses: readonly number[];
} {
  const places = set
    .map(({ plot, houses }) => ({ at: problem.candidates.findIndex((one) => one.plot === plot), houses }))
    .sort((a, b) => a.at - b.at);
  return { chosen: places.map(({ at }) => at), houses: places.map(({ houses }) => houses) };
}
