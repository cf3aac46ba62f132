import { addCovered } from "./goals/covered.ts";
import { addDistance, distanceValue } from "./goals/distance.ts";
import { addFarthest, farthestLevels, farthestValue } from "./goals/farthest.ts";
import { addLoad, addWeightedLoad, loadLevels, loadValue } from "./goals/load.ts";
import { addScatter, scatterLevels, scatterValue } from "./goals/scatter.ts";
import { addShares } from "./goals/shares.ts";
import { ModelBuilder } from "./model-builder.ts";
import { addConditions } from "./site-conditions.ts";
import {
  type ConditionName,
  type Goal,
  type GoalName,
  isGreatest,
  isThreshold,
  type SiteChoice,
  type SiteProblem,
} from "./site-problem.ts";

/** Columns by what they stand for; sites first, so that branching meets them first. */
export interface SiteColumns {
  readonly site: readonly number[];
  readonly house: readonly number[] | null;
  /** Demand by demand, site by site; only where capacities share demand out. */
  readonly share: readonly (readonly number[])[] | null;
}

export type CostTerms = readonly (readonly [column: number, value: number])[];

/** What is held while a goal is sought: the value of each goal before it. */
export type Held = readonly number[];

/**
 * A problem as linear models, one for each goal in turn (and for each level, where the goal is a threshold). Prover and
 * checker build them here, so that a proof speaks of the problem and not of a table of numbers.
 */
export class SiteProgram {
  readonly problem: SiteProblem;

  constructor(problem: SiteProblem) {
    this.problem = problem;
  }

  /**
   * The model of a goal, those before it held at what they reached. `level`: the threshold to be met; then the model asks
   * only whether it can be. Without a goal: whether the conditions can be met, those in `without` not asked. `depth`: radii
   * asked of each demand; fewer than all make a smaller model that is a relaxation.
   */
  build(
    goal: number | null,
    held: Held,
    level: number | null,
    without?: ReadonlySet<ConditionName>,
    depth?: number,
  ) {
    const { problem } = this;
    const builder = new ModelBuilder();
    const site = Array.from({ length: problem.sites }, () => builder.column(0, 0, 1, true));
    const house = problem.houses
      ? problem.houses.most.map((most) =>
          builder.column(0, 0, Math.min(most, problem.houses?.count ?? most), true),
        )
      : null;
    const share = problem.capacity ? addShares(builder, problem, site, without) : null;
    const columns: SiteColumns = { site, house, share };
    addConditions(builder, problem, columns, without);
    for (const one of problem.besides?.keep ?? []) this.#hold(builder, columns, one.goal, one.value);
    for (const [k, value] of held.entries()) this.#hold(builder, columns, problem.goals[k] as Goal, value);
    if (goal !== null) this.#aim(builder, columns, problem.goals[goal] as Goal, level, depth);
    return { model: builder.build(), columns };
  }

  /** Levels of a threshold goal, best first; null for a linear goal. */
  levels(goal: number): Float64Array | null {
    const one = this.problem.goals[goal] as Goal;
    if (!isThreshold(one)) return null;
    switch (one.parts[0]?.name) {
      case "farthest":
        return farthestLevels(this.problem);
      case "load":
        return loadLevels(this.problem);
      default:
        return scatterLevels(this.problem);
    }
  }

  greatest(goal: number): boolean {
    const { parts } = this.problem.goals[goal] as Goal;
    return parts.length === 1 && isGreatest(parts[0]?.name ?? "cost");
  }

  /** Whether a goal asks distances by radii, so that fewer of them are worth trying first. */
  hasDepth(goal: number): boolean {
    const { capacity, distances, sites } = this.problem;
    const { parts } = this.problem.goals[goal] as Goal;
    return (
      !capacity && (distances?.length ?? 0) * sites > 1000 && parts.some(({ name }) => name === "distance")
    );
  }

  /** What a choice is worth by a goal, in plain arithmetic. */
  value(goal: number, choice: SiteChoice): number {
    const { parts } = this.problem.goals[goal] as Goal;
    if (parts.length === 1) return this.#worth(parts[0]?.name ?? "cost", choice);
    let sum = 0;
    for (const { name, weight } of parts)
      sum += (isGreatest(name) ? -weight : weight) * this.#worth(name, choice);
    return sum;
  }

  /** By how much a choice must be better to be told from this value: 1 where all that is added up is whole. */
  step(goal: number, value: number): number {
    const { parts } = this.problem.goals[goal] as Goal;
    const whole =
      parts.length === 1 && this.#coefficients(parts[0]?.name ?? "cost").every(Number.isSafeInteger);
    // The solver's own tolerances are 1e-7 of a row; a millionth of the value is what it can honestly tell apart.
    return whole ? 1 : Math.max(1e-9, 1e-6 * Math.abs(value));
  }

  /** From the columns of a solution to the choice; whole columns are rounded. */
  read(x: ArrayLike<number>, { site, house, share }: SiteColumns): SiteChoice {
    const there = new Set(this.problem.fixed);
    const chosen = site.flatMap((column, j) =>
      Math.round(x[column] ?? 0) === 1 && !there.has(j) ? [j] : [],
    );
    return {
      chosen,
      houses: house ? chosen.map((j) => Math.round(x[house[j] as number] ?? 0)) : null,
      shares: share
        ? share.flatMap((row, i) =>
            row.flatMap((column, j) => {
              const part = this.problem.split ? (x[column] ?? 0) : Math.round(x[column] ?? 0);
              return part > 1e-9 ? [[i, j, part] as const] : [];
            }),
          )
        : null,
    };
  }

  /** From a choice to the columns that must be whole, for a solver to begin with; it finds the others itself. */
  fill(
    { chosen, houses, shares }: SiteChoice,
    { site, house, share }: SiteColumns,
    length: number,
  ): Float64Array {
    const x = new Float64Array(length);
    for (const j of [...chosen, ...this.problem.fixed]) x[site[j] as number] = 1;
    if (house) for (const [k, j] of chosen.entries()) x[house[j] as number] = houses?.[k] ?? 0;
    if (share) for (const [i, j, part] of shares ?? []) x[share[i]?.[j] as number] = part;
    return x;
  }

  #worth(name: GoalName, choice: SiteChoice): number {
    const { problem } = this;
    const { chosen, houses } = choice;
    switch (name) {
      case "distance":
        return distanceValue(problem, choice);
      case "farthest":
        return farthestValue(problem, choice);
      case "covered": {
        const open = new Set([...chosen, ...problem.fixed]);
        return (problem.cover ?? []).reduce(
          (sum, sites, i) => (sites.some((j) => open.has(j)) ? sum + (problem.weights[i] ?? 0) : sum),
          0,
        );
      }
      case "cost":
        return chosen.reduce(
          (sum, j, k) =>
            sum + (problem.cost?.[j] ?? 0) + (problem.costPerHouse?.[j] ?? 0) * (houses?.[k] ?? 0),
          0,
        );
      case "sites":
        return chosen.length;
      case "travel":
        return chosen.reduce((sum, j, k) => sum + (problem.travel?.[j] ?? 0) * (houses?.[k] ?? 1), 0);
      case "load":
        return loadValue(problem, choice);
      case "scatter":
        return scatterValue(problem, choice);
    }
  }

  #coefficients(name: GoalName): readonly number[] {
    const { problem } = this;
    switch (name) {
      case "distance":
        return problem.split && problem.capacity
          ? [0.5]
          : (problem.distances ?? []).flatMap((row, i) =>
              Array.from(row, (one) => one * (problem.weights[i] ?? 1)),
            );
      case "covered":
        return problem.weights;
      case "cost":
        return [...(problem.cost ?? []), ...(problem.costPerHouse ?? [])];
      case "travel":
        return problem.travel ?? [];
      case "sites":
        return [1];
      default:
        return [0.5];
    }
  }

  /** Columns and costs of a linear goal, to be least. */
  #terms(builder: ModelBuilder, columns: SiteColumns, name: GoalName, depth?: number): CostTerms {
    const { problem } = this;
    const { site, house, share } = columns;
    const there = new Set(problem.fixed);
    switch (name) {
      case "distance":
        return addDistance(builder, problem, site, share, depth);
      case "covered":
        return addCovered(builder, problem, site);
      case "cost":
        return [
          ...site.flatMap((column, j) => (there.has(j) ? [] : [[column, problem.cost?.[j] ?? 0] as const])),
          ...(house ?? []).map((column, j) => [column, problem.costPerHouse?.[j] ?? 0] as const),
        ];
      case "sites":
        return site.flatMap((column, j) => (there.has(j) ? [] : [[column, 1] as const]));
      case "travel":
        return (house ?? site).flatMap((column, j) =>
          there.has(j) ? [] : [[column, problem.travel?.[j] ?? 0] as const],
        );
      case "load":
        return addWeightedLoad(builder, problem, columns);
      default:
        throw new Error(`${name} is a threshold and has no linear terms`);
    }
  }

  #threshold(builder: ModelBuilder, columns: SiteColumns, name: GoalName, level: number): void {
    if (name === "farthest") addFarthest(builder, this.problem, columns.site, level);
    else if (name === "load") addLoad(builder, this.problem, columns, level);
    else {
      addScatter(builder, this.problem, columns.site, level);
      // One site alone stands apart from nothing, and is worth 0: more than that takes two, or one beside what is there.
      if (level > 0) {
        const there = this.problem.fixed.length;
        builder.row(
          Math.max(2, there + 1),
          Number.POSITIVE_INFINITY,
          columns.site.map((column) => [column, 1]),
        );
      }
    }
  }

  #sum(builder: ModelBuilder, columns: SiteColumns, { parts }: Goal, depth?: number): CostTerms {
    const alone = parts.length === 1;
    return parts.flatMap(({ name, weight }) =>
      this.#terms(builder, columns, name, depth).map(
        ([column, cost]) => [column, (alone ? 1 : weight) * cost] as const,
      ),
    );
  }

  #aim(builder: ModelBuilder, columns: SiteColumns, goal: Goal, level: number | null, depth?: number): void {
    if (isThreshold(goal)) {
      if (level !== null) this.#threshold(builder, columns, goal.parts[0]?.name ?? "load", level);
      return;
    }
    for (const [column, cost] of this.#sum(builder, columns, goal, depth)) builder.addCost(column, cost);
  }

  #hold(builder: ModelBuilder, columns: SiteColumns, goal: Goal, value: number): void {
    const name = goal.parts[0]?.name ?? "cost";
    if (isThreshold(goal)) {
      this.#threshold(builder, columns, name, value);
      return;
    }
    const most = goal.parts.length === 1 && isGreatest(name) ? -value : value;
    const terms = this.#sum(builder, columns, goal);
    builder.row(Number.NEGATIVE_INFINITY, most + 1e-9 * Math.max(1, Math.abs(most)), terms);
  }
}
