import type { RuleId, RuleSet } from "../../model/index.ts";
import { param } from "../../rules/param.ts";
import type { ParamSpec, Params, Rule, Unit } from "../../rules/rule.ts";
import { worthAbove, worthBelow } from "../worth.ts";
import { WEIGHED_CRITERIA } from "./performance-table.ts";

/** Where the curve bends. Those with a `param` can be dragged along x: that is what the municipality decides. */
export interface BreakPoint {
  readonly x: number;
  readonly worth: number;
  readonly param?: ParamSpec;
}

/** From what is measured to what it is worth: straight lines between the break points, level outside them. */
export interface ValueCurve {
  readonly rule: RuleId;
  readonly unit: Unit;
  /** `steps`: classes with nothing between them (ownership; sun and access), and so nothing to drag. */
  readonly shape: "falling" | "rising" | "steps";
  /** By x, then by worth as the curve runs. */
  readonly points: readonly BreakPoint[];
  /** What to draw: from 0 to a little beyond the last bend. */
  readonly range: readonly [from: number, to: number];
}

/** Of these, more is better; of the others with limits, less is. Held against the rules by a test. */
const RISING: ReadonlySet<string> = new Set(["c10-plot-size", "c12-neighbour-buffer"]);

/** The curve of a criterion under a rule set; undefined for a rule that plots are not weighed by (schools among them). */
export function valueCurve(criterion: RuleId, ruleSet: RuleSet): ValueCurve | undefined {
  const rule = WEIGHED_CRITERIA.find(({ id }) => id === criterion);
  const setting = ruleSet.rules.find((one) => one.rule === criterion);
  return rule && setting ? curveOf(rule, setting.params) : undefined;
}

function curveOf(rule: Rule, params: Params): ValueCurve {
  const { id, unit } = rule;
  const good = specOf(rule, "good");
  const acceptable = specOf(rule, "acceptable");
  if (!good || !acceptable) return { rule: id, unit, shape: "steps", points: CLASSES, range: [0, 1] };
  const [g, a] = [param(params, "good"), param(params, "acceptable")];
  if (RISING.has(id)) {
    const half = Math.min(a, g);
    const points = [
      { x: half / 2, worth: 0 },
      { x: half, worth: 0.5, param: acceptable },
      { x: g, worth: 1, param: good },
    ];
    return { rule: id, unit, shape: "rising", points, range: [0, g * 1.5] };
  }
  const half = Math.max(a, g);
  const points = [
    { x: g, worth: 1, param: good },
    { x: half, worth: 0.5, param: acceptable },
    { x: 2 * half, worth: 0 },
  ];
  return { rule: id, unit, shape: "falling", points, range: [0, half * 2.25 || 1] };
}

/** What the classes of C9 and C13 are worth: the worst, half way, the best. */
const CLASSES: readonly BreakPoint[] = [
  { x: 0, worth: 0 },
  { x: 0.5, worth: 0.5 },
  { x: 1, worth: 1 },
];

const specOf = ({ params }: Rule, id: string) => params.find((spec) => spec.id === id);

/** What a measured value is worth on the curve; for `steps`, the worth of the class. */
export function worthOn({ shape, points }: ValueCurve, value: number): number {
  if (shape === "steps") return value;
  const limit = (id: string) => points.find(({ param: spec }) => spec?.id === id)?.x ?? Number.NaN;
  return (shape === "falling" ? worthBelow : worthAbove)(value, limit("good"), limit("acceptable"));
}

/**
 * The value a break point's param gets when it is dragged to `x`: on the param's own steps, within its bounds, and not
 * past the other limit, where the curve would fold back on itself.
 */
export function draggedTo({ shape, points }: ValueCurve, which: string, x: number): number | undefined {
  const spec = points.find(({ param: own }) => own?.id === which)?.param;
  const other = points.find(({ param: own }) => own !== undefined && own.id !== which);
  if (!spec || !other) return undefined;
  const below = (which === "good") === (shape === "falling");
  const low = below ? spec.min : Math.max(spec.min, other.x);
  const high = below ? Math.min(spec.max, other.x) : spec.max;
  const stepped = spec.min + Math.round((x - spec.min) / spec.step) * spec.step;
  // Steps of 0.05 leave hairs: 1.3 is to be 1.3.
  return Math.min(high, Math.max(low, Number(stepped.toFixed(6))));
}

/** The rule set with one threshold of one rule changed: what dragging on a curve does. */
export function withParam(ruleSet: RuleSet, rule: RuleId, name: string, value: number): RuleSet {
  return {
    ...ruleSet,
    rules: ruleSet.rules.map((setting) =>
      setting.rule === rule ? { ...setting, params: { ...setting.params, [name]: value } } : setting,
    ),
  };
}
