import { asList, asNumber, Fault, isFields, seen } from "./read-shapes.ts";
import { type Goal, type GoalName, isThreshold } from "./site-problem.ts";

const GOALS: readonly GoalName[] = [
  "distance",
  "farthest",
  "covered",
  "cost",
  "sites",
  "travel",
  "load",
  "scatter",
];
const alone = (name: GoalName): Goal => ({ parts: [{ name, weight: 1 }] });

/** What each model seeks where the file does not say. */
export const DEFAULT_GOALS: Readonly<Record<string, readonly Goal[]>> = {
  "p-median": [alone("distance")],
  "capacitated-p-median": [alone("distance")],
  "p-centre": [alone("farthest")],
  mclp: [alone("covered")],
  lscp: [alone("sites")],
  "set-cover": [alone("cost")],
  "p-dispersion": [alone("scatter")],
};

/** Names in order of importance; an object adds linear goals up with weights: { "travel": 1, "cost": 0.01 }. */
export function readGoals(value: unknown): readonly Goal[] {
  const list = typeof value === "string" ? [value] : asList(value, "goals", "a list of goals");
  if (list.length === 0) throw new Fault("goals", "needs one goal or more; saw none");
  return list.map((one, k) => {
    const at = `goals[${k}]`;
    if (!isFields(one)) return alone(nameOf(one, at));
    const parts = Object.entries(one).map(([name, weight]) => ({
      name: nameOf(name, at),
      weight: asNumber(weight, `${at}.${name}`, 0),
    }));
    if (parts.length === 0) throw new Fault(at, "needs one goal or more; saw none");
    const hard = parts.find(({ name }) => name === "farthest" || name === "scatter");
    if (parts.length > 1 && hard)
      throw new Fault(
        `${at}.${hard.name}`,
        "is searched level by level and cannot be added up; put it in the order instead",
      );
    const goal: Goal = parts.length === 1 ? alone(parts[0]?.name ?? "cost") : { parts };
    if (isThreshold(goal) && parts.length > 1) throw new Fault(at, "cannot be added up");
    return goal;
  });
}

function nameOf(value: unknown, at: string): GoalName {
  const name = GOALS.find((one) => one === value);
  if (!name) throw new Fault(at, `needs one of ${GOALS.join(", ")}; saw ${seen(value)}`);
  return name;
}
