import { betterThan, type GoalRefutation, type LinearSlip } from "./linear-slip.ts";
import type { LinearModel } from "./linear-solver.ts";
import { checkLinearTree } from "./linear-tree.ts";
import { checkMedianTree } from "./median-check.ts";
import { medianForm } from "./median-task.ts";
import { readProblem } from "./read-problem.ts";
import { isFields } from "./read-shapes.ts";
import type { SiteChoice, SiteProblem } from "./site-problem.ts";
import { type SiteColumns, SiteProgram } from "./site-program.ts";

export type LinearVerdict =
  | {
      readonly valid: true;
      readonly model: string;
      /** `best`: no choice is better by the step; `infeasible`: none meets the conditions. */
      readonly shows: "best" | "infeasible";
      readonly values: readonly number[];
      readonly steps: readonly number[];
    }
  | { readonly valid: false; readonly at: string; readonly reason: string };

/**
 * Checks a proof slip by plain arithmetic: reads the problem, holds the choice against every condition, counts its values
 * anew, and recomputes the bound at every end of every refutation. Asks no solver and believes no number it can count.
 */
export function checkLinearProof(slip: unknown): LinearVerdict {
  const no = (at: string, reason: string): LinearVerdict => ({ valid: false, at, reason });
  if (!isSlip(slip))
    return no("kind", "this is no proof slip of linear models, version 1, or parts of it are missing");
  const read = readProblem(slip.problem);
  if (!read.ok) return no(`problem.${read.error.at}`, read.error.message);
  const { problem } = read.value;
  const program = new SiteProgram(problem);
  const { values, steps, refutations } = slip;
  if (slip.chosen === null) {
    const [only] = refutations;
    if (!only) return no("refutations", "nothing shows that no choice meets the conditions");
    const wrong = faultOf(problem, program, only, null, [], 0);
    if (wrong !== null) return no("refutations[0]", wrong);
    return { valid: true, model: problem.model, shows: "infeasible", values: [], steps: [] };
  }
  const choice: SiteChoice = { chosen: slip.chosen, houses: slip.houses, shares: slip.shares };
  const broken = breachOf(program, choice);
  if (broken !== null) return no("chosen", broken);
  const goals = problem.goals.length;
  if (values.length !== goals || steps.length !== goals || refutations.length !== goals)
    return no("refutations", `the problem has ${goals} goals; the slip tells of ${refutations.length}`);
  for (let goal = 0; goal < goals; goal++) {
    const value = program.value(goal, choice);
    const told = values[goal] as number;
    if (Math.abs(value - told) > 1e-12 * Math.max(1, Math.abs(value)))
      return no(`values[${goal}]`, `the choice is worth ${value}, not ${told}`);
    const step = steps[goal] as number;
    const most = program.step(goal, value);
    if (!(step > 0) || step > most)
      return no(`steps[${goal}]`, `must be above 0 and at most ${most}; it is ${step}`);
    const wrong = faultOf(problem, program, refutations[goal] as GoalRefutation, goal, values, step);
    if (wrong !== null) return no(`refutations[${goal}]`, wrong);
  }
  return { valid: true, model: problem.model, shows: "best", values, steps };
}

function faultOf(
  problem: SiteProblem,
  program: SiteProgram,
  refutation: GoalRefutation,
  goal: number | null,
  values: readonly number[],
  step: number,
): string | null {
  if (refutation.by === "lagrange") {
    const form = medianForm(problem);
    if (!form) return "the problem asks for more than these multipliers speak of";
    const limit = goal === null ? Number.POSITIVE_INFINITY : (values[goal] as number) - step;
    return checkMedianTree(form, limit, refutation);
  }
  if (goal === null)
    return refutation.by === "linear"
      ? checkLinearTree(program.build(null, [], null).model, Number.POSITIVE_INFINITY, refutation)
      : "nothing is ruled out";
  const { model, level, limit, none } = betterThan(program, goal, values, step, depthOf(refutation));
  if (none) return null;
  if (refutation.by !== "linear" || !model) return "there is a better level, and nothing rules it out";
  if (refutation.level !== level) return `the next better level is ${level}, not ${refutation.level}`;
  return checkLinearTree(model, limit, refutation);
}

const depthOf = (refutation: GoalRefutation): number | null =>
  refutation.by === "linear" ? refutation.depth : null;

/** The first condition a choice breaks, null where it keeps them all: every row of the conditions, held against it. */
function breachOf(program: SiteProgram, choice: SiteChoice): string | null {
  const { model, columns } = program.build(null, [], null);
  const x = columnsOf(program.problem, columns, choice, model.cost.length);
  if (typeof x === "string") return x;
  for (let r = 0; r < model.rowLower.length; r++) {
    let sum = 0;
    let size = 1;
    for (let k = model.starts[r] as number; k < (model.starts[r + 1] as number); k++) {
      const part = (model.value[k] as number) * (x[model.index[k] as number] as number);
      sum += part;
      size += Math.abs(part);
    }
    // Shares come from a solver that keeps rows to 1e-7.
    const off = (choice.shares ? 1e-6 : 1e-9) * size;
    if (sum < (model.rowLower[r] as number) - off || sum > (model.rowUpper[r] as number) + off)
      return `breaks a condition: ${sum} is not between ${model.rowLower[r]} and ${model.rowUpper[r]}`;
  }
  return columnFault(model, x);
}

function columnFault(model: LinearModel, x: Float64Array): string | null {
  for (const [j, one] of x.entries()) {
    if (one < (model.lower[j] as number) - 1e-9 || one > (model.upper[j] as number) + 1e-9)
      return `column ${j} is ${one}, which is out of its bounds`;
    if (model.whole[j] === 1 && !Number.isInteger(one)) return `column ${j} is ${one}, which is not whole`;
  }
  return null;
}

function columnsOf(
  { sites, fixed }: SiteProblem,
  { site, house, share }: SiteColumns,
  { chosen, houses, shares }: SiteChoice,
  length: number,
): Float64Array | string {
  const x = new Float64Array(length);
  const odd = chosen.find((j) => !Number.isInteger(j) || j < 0 || j >= sites || fixed.includes(j));
  if (odd !== undefined) return `${odd} is no site that can be chosen`;
  if (new Set(chosen).size !== chosen.length) return "a site is named twice";
  for (const j of [...chosen, ...fixed]) x[site[j] as number] = 1;
  if (house) {
    if (!houses || houses.length !== chosen.length) return "houses are not told for each chosen site";
    for (const [k, j] of chosen.entries()) x[house[j] as number] = houses[k] as number;
  }
  if (share) {
    if (!shares) return "who serves which demand is not told";
    for (const [i, j, part] of shares) {
      const column = share[i]?.[j];
      if (column === undefined) return `there is no demand ${i} or no site ${j}`;
      x[column] = part;
    }
  }
  return x;
}

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((one) => typeof one === "number" && Number.isFinite(one));

const isTable = (value: unknown, widths: readonly number[] | null): boolean =>
  Array.isArray(value) && value.every((row) => isNumbers(row) && (!widths || widths.includes(row.length)));

/** Form only: what the parts say is held against the problem afterwards. */
function isSlip(slip: unknown): slip is LinearSlip {
  if (!isFields(slip) || slip.kind !== "linear" || slip.version !== 1) return false;
  return (
    (slip.chosen === null || isNumbers(slip.chosen)) &&
    (slip.houses === null || isNumbers(slip.houses)) &&
    (slip.shares === null || isTable(slip.shares, [3])) &&
    isNumbers(slip.values) &&
    isNumbers(slip.steps) &&
    Array.isArray(slip.refutations) &&
    slip.refutations.every(isRefutation)
  );
}

function isRefutation(value: unknown): boolean {
  if (!isFields(value)) return false;
  if (value.by === "none-better") return true;
  if (value.by === "lagrange") return isTable(value.multipliers, null) && isMedianNode(value.tree);
  return (
    value.by === "linear" &&
    (value.level === null || typeof value.level === "number") &&
    (value.depth === null || isIndex(value.depth)) &&
    Array.isArray(value.multipliers) &&
    value.multipliers.every((one) => isTable(one, [2])) &&
    isLinearNode(value.tree)
  );
}

const isIndex = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

function isLinearNode(node: unknown): boolean {
  if (!isFields(node)) return false;
  if ("split" in node)
    return (
      isIndex(node.split) && Number.isInteger(node.at) && isLinearNode(node.below) && isLinearNode(node.above)
    );
  return "nothing" in node ? isIndex(node.nothing) : isIndex(node.closed);
}

function isMedianNode(node: unknown): boolean {
  if (!isFields(node)) return false;
  if ("split" in node) return isIndex(node.split) && isMedianNode(node.chosen) && isMedianNode(node.not);
  if ("closed" in node) return isIndex(node.closed);
  return (
    isIndex(node.by) &&
    isTable(node.fixed, [2]) &&
    (node.fixed as readonly (readonly number[])[]).every(
      ([site, chosen]) => isIndex(site) && (chosen === 0 || chosen === 1),
    ) &&
    isMedianNode(node.then)
  );
}
