import {
  type Assessment,
  type Dataset,
  isKnown,
  type NeighbourhoodId,
  type PlotId,
  type Point,
  type Requirement,
  type RequirementState,
  type RuleSet,
  requirementOutcomes,
  type Verdict,
} from "../../../../engine/index.ts";
import type { PlotWish, SetGoal, SetsAsk } from "../../../state/index.ts";
import { indexAssessment } from "../../../state/selectors/assessment-index.ts";
import type { PlotInForce } from "../../../state/selectors/plots-in-force.ts";
import { serviceDistance } from "./service-distance.ts";

/** What the problem is built from: facts and answers, nothing of the screen. */
export interface SetsGround {
  readonly plots: readonly PlotInForce[];
  readonly neighbourhoods: Dataset["neighbourhoods"];
  /** Of the alternative in force: it knows the plots that it has drawn. */
  readonly assessment: Assessment;
  /** Sites and areas are as they are today: a set is an alternative to the alternatives. */
  readonly today: Assessment;
  readonly ruleSet: RuleSet;
  readonly requirements: readonly Requirement[];
}

/** Why a plot is in or out; null where it may be either. */
export type Reason = "wish" | "conflict" | "requirement" | "unmeasured" | "noCost" | "noRoom";

/** Reasons that no wish can set aside: there is nothing to reckon with. */
export const isBarred = (reason: Reason | null): boolean =>
  reason === "unmeasured" || reason === "noCost" || reason === "noRoom";

export interface SetCandidate {
  readonly plot: PlotId;
  readonly at: Point;
  /** Most houses that may stand here: what the register says, else one; and never more than the ask. */
  readonly room: number;
  /** What the register says, or one. */
  readonly capacity: number;
  readonly capacityKnown: boolean;
  readonly wish: PlotWish;
  readonly reason: Reason | null;
  /** A hard constraint or a requirement cannot be decided, or asks somebody to look. */
  readonly unsure: boolean;
  readonly constraints: Verdict;
  readonly area: NeighbourhoodId | null;
  /** Metres to services, weighted; null where any of them is unknown. */
  readonly travel: number | null;
  /** Kroner, as the municipality states them; null where it does not. */
  readonly cost: number | null;
}

/** Småhus come one to eight together (domain.md §3). */
const MOST_TOGETHER = 8;

/** Every plot, by id, with whether it may be chosen and why not. */
export function setCandidates(ground: SetsGround, ask: SetsAsk): readonly SetCandidate[] {
  const { plots, assessment, requirements, ruleSet, today } = ground;
  const index = indexAssessment(assessment);
  const required = requirementStates(assessment, requirements);
  const travel = serviceDistance(assessment, ruleSet);
  const residents = new Map(ground.neighbourhoods.map((area) => [area.id, area.residents]));
  const counted = new Set(today.areas.map(({ id }) => id));
  const goals = goalsOf(ask);
  return plots
    .map(({ plot }): SetCandidate => {
      const place = index.place(plot.id);
      const constraints = place?.constraints ?? "unknown";
      const area = place && isKnown(place.area) && counted.has(place.area) ? place.area : null;
      const capacityKnown = isKnown(plot.capacity);
      const capacity = Math.min(MOST_TOGETHER, isKnown(plot.capacity) ? Math.max(0, plot.capacity) : 1);
      const room = Math.min(capacity, ask.perPlot);
      const far = travel.get(plot.id) ?? null;
      const requirement = required.get(plot.id) ?? "passes";
      const rate = area === null ? "unknown" : (residents.get(area) ?? "unknown");
      const unmeasured =
        (goals.includes("travel") && far === null) || (goals.includes("load") && !isKnown(rate));
      const cost = plot.cost !== undefined && isKnown(plot.cost) ? plot.cost : null;
      const own = ask.wishes[plot.id];
      // What cannot be measured, and what has no room, cannot be chosen whatever anybody wishes.
      const [wish, reason]: readonly [PlotWish, Reason | null] = unmeasured
        ? ["out", "unmeasured"]
        : ask.budget !== null && cost === null
          ? ["out", "noCost"]
          : room === 0
            ? ["out", "noRoom"]
            : own !== undefined
              ? [own, own === "may" ? null : "wish"]
              : constraints === "conflict"
                ? ["out", "conflict"]
                : requirement === "fails"
                  ? ["out", "requirement"]
                  : ["may", null];
      return {
        plot: plot.id,
        at: plot.at,
        room,
        capacity,
        capacityKnown,
        wish,
        reason,
        unsure: isUnsure(constraints) || isUnsure(requirement),
        constraints,
        area,
        travel: far,
        cost,
      };
    })
    .sort((a, b) => (a.plot < b.plot ? -1 : 1));
}

export const goalsOf = ({ first, second }: SetsAsk): readonly SetGoal[] =>
  second === null || second === first ? [first] : [first, second];

const isUnsure = (state: Verdict | RequirementState): boolean =>
  state === "unknown" || state === "investigate";

function requirementStates(
  assessment: Assessment,
  requirements: readonly Requirement[],
): ReadonlyMap<PlotId, RequirementState> {
  if (requirements.length === 0) return new Map();
  const outcomes = requirementOutcomes(assessment, requirements);
  return new Map(outcomes.ok ? outcomes.value.map(({ plot, state }) => [plot, state]) : []);
}
