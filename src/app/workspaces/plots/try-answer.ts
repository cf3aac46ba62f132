import type { Change } from "../../../engine/index.ts";
import {
  type ChangeId,
  type DraftAssessment,
  type Finding,
  id,
  isKnown,
  type Neighbourhood,
  type PlotId,
  type RuleSet,
  type Verdict,
} from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { findingSentence, paramsOf, ruleOf } from "../../state/selectors/rule-book.ts";
import { verdictRank } from "../../state/selectors/verdict-rank.ts";

/** The trial is never stored; its id only has to be one. */
const TRIAL = id<ChangeId>("trial");

export const trialOf = (plot: PlotId, houses: number): Change => ({
  id: TRIAL,
  kind: "open-plot",
  plot,
  houses,
});

export interface TriedAnswer {
  readonly verdict: Verdict;
  /** "To småhus her gir 3,4 …, mot 2,1 i dag." */
  readonly rate: string;
  /** What asks for a reason, in the rules' own words, the strongest first; at most three. */
  readonly asks: readonly { readonly id: string; readonly verdict: Verdict; readonly text: string }[];
  readonly score?: { readonly suitability: number; readonly best: number };
}

const SHOWN = 3;

/** Dispersion from "vurder" up; of the demands only a conflict, since the plot's own panel lists the rest. */
function asksFor({ rule, verdict }: Finding): boolean {
  const group = ruleOf(rule)?.rule.group;
  if (group === "constraint") return verdict === "conflict";
  return (group === "dispersion" || group === "load") && verdictRank(verdict) > 2.5;
}

/** What follows if the trial is made, from the engine's small answer. */
export function triedAnswer(
  answer: DraftAssessment,
  neighbourhoods: readonly Neighbourhood[],
  ruleSet: RuleSet,
  m: Messages,
): TriedAnswer {
  const { place } = answer;
  const area = neighbourhoods.find(({ id: own }) => own === place.area);
  const rate =
    area && isKnown(place.rateBefore) && isKnown(place.rateAfter)
      ? place.rateUnstable
        ? m.text("effect.unitsIn", {
            before: place.areaUnitsBefore,
            after: place.areaUnitsAfter,
            area: area.name,
          })
        : m.text("plots.try.rate", {
            houses: place.units,
            area: area.name,
            before: m.number(place.rateBefore, 1),
            after: m.number(place.rateAfter, 1),
          })
      : m.text("plots.try.rateUnknown");
  const asks = answer.findings
    .filter((finding) => finding.subject.id === place.id && asksFor(finding))
    .toSorted((a, b) => verdictRank(b.verdict) - verdictRank(a.verdict) || (a.id < b.id ? -1 : 1))
    // A rule asked of both counts speaks once, by its stronger answer.
    .filter(({ rule }, index, all) => all.findIndex((other) => other.rule === rule) === index)
    .slice(0, SHOWN)
    .map((finding) => ({
      id: finding.id,
      verdict: finding.verdict,
      text: findingSentence(finding, paramsOf(finding.rule, ruleSet), m),
    }));
  const score = answer.scores.find(({ kind }) => kind === "suitability");
  return {
    verdict: place.dispersion,
    rate,
    asks,
    ...(score ? { score: { suitability: score.value, best: score.best } } : {}),
  };
}
