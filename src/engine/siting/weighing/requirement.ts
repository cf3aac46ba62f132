import type { Assessment, Finding, PlotId, Requirement, RuleId, Verdict } from "../../model/index.ts";
import { err, ok, type Result } from "../../model/index.ts";
import { SITING_RULES } from "../../rules/index.ts";
import { WEIGHED_CRITERIA } from "./performance-table.ts";

/** `investigate`: no conflict seen, but somebody must look. Neither that nor `unknown` counts as passing (promise E6). */
export type RequirementState = "passes" | "investigate" | "unknown" | "fails";

export interface RequirementOutcome {
  readonly plot: PlotId;
  /** The gravest of `each`; passes where nothing is required. */
  readonly state: RequirementState;
  /** By the order of the requirements. */
  readonly each: readonly RequirementState[];
}

/** Schools are information only: nothing can be required of them (promise E9). Nor of rules that are no criteria. */
export interface RequirementProblem {
  readonly code: "not-to-be-required";
  readonly rule: RuleId;
}

/** As grave as gravest: a fail is known, a need to look outranks a gap, as with the constraints. */
const GRAVITY: readonly RequirementState[] = ["passes", "unknown", "investigate", "fails"];

/** One outcome a plot, in the order of their ids. Plots that fail stay: they are marked, and nothing is hidden. */
export function requirementOutcomes(
  { plots, findings }: Pick<Assessment, "plots" | "findings">,
  requirements: readonly Requirement[],
): Result<readonly RequirementOutcome[], RequirementProblem> {
  for (const requirement of requirements) {
    const barred = rulesOf(requirement).find((rule) => !allowed(requirement).has(rule));
    if (barred !== undefined) return err({ code: "not-to-be-required", rule: barred });
  }
  const asked = new Set(requirements.flatMap(rulesOf));
  const found = new Map<string, Finding>();
  for (const finding of findings)
    if (finding.subject.kind === "plot" && asked.has(finding.rule))
      found.set(keyOf(finding.rule, finding.subject.id), finding);
  const ids = plots.map(({ id }) => id as PlotId).sort();
  return ok(
    ids.map((plot) => {
      const each = requirements.map((requirement) =>
        gravest(rulesOf(requirement).map((rule) => stateOf(requirement, found.get(keyOf(rule, plot))))),
      );
      return { plot, state: gravest(each), each };
    }),
  );
}

const keyOf = (rule: RuleId, plot: string) => `${rule}|${plot}`;

const rulesOf = (requirement: Requirement): readonly RuleId[] =>
  requirement.kind === "no-conflict" ? requirement.rules : [requirement.rule];

const CRITERIA: ReadonlySet<RuleId> = new Set(WEIGHED_CRITERIA.map(({ id }) => id));
const CONSTRAINTS: ReadonlySet<RuleId> = new Set(
  SITING_RULES.flatMap(({ rule }) => (rule.group === "constraint" ? [rule.id] : [])),
);
const allowed = ({ kind }: Requirement): ReadonlySet<RuleId> =>
  kind === "no-conflict" ? CONSTRAINTS : CRITERIA;

const gravest = (states: readonly RequirementState[]): RequirementState =>
  states.reduce((worst, next) => (GRAVITY.indexOf(next) > GRAVITY.indexOf(worst) ? next : worst), "passes");

function stateOf(requirement: Requirement, finding: Finding | undefined): RequirementState {
  if (!finding) return "unknown";
  const { verdict, measured } = finding;
  if (requirement.kind === "no-conflict") return OF_CONSTRAINT[verdict] ?? "unknown";
  if (requirement.kind === "criterion") {
    if (verdict === "good") return "passes";
    if (verdict === "acceptable") return requirement.atLeast === "acceptable" ? "passes" : "fails";
    return verdict === "poor" ? "fails" : "unknown";
  }
  // A poor verdict without a measure (stops, but none served often enough) is known to be beyond any limit.
  if (measured === undefined) return verdict === "poor" ? "fails" : "unknown";
  const passes = "atMost" in requirement ? measured <= requirement.atMost : measured >= requirement.atLeast;
  return passes ? "passes" : "fails";
}

const OF_CONSTRAINT: Partial<Readonly<Record<Verdict, RequirementState>>> = {
  met: "passes",
  info: "passes",
  conflict: "fails",
  investigate: "investigate",
};
