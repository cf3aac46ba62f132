import type { Ground } from "../ground/ground.ts";
import type { Plot } from "../model/index.ts";
import type { Book } from "../rule-sets/book.ts";
import { ScoreWeights } from "../scores/score-weights.ts";
import { assessPlot, type PlotAssessment } from "../siting/index.ts";
import { CRITERIA } from "./context.ts";
import type { AskSiting } from "./tried-plots.ts";

/** Answers kept per plot: the ways of a pointer are many, and few of them are taken twice. */
const MOST_KEPT = 64;

/** Siting does not depend on where units are, so its answer for a plot, a number of houses and a point is made once. */
export function askSiting(ground: Ground, book: Book): AskSiting {
  const scale = new ScoreWeights(book, CRITERIA).suitability;
  const kept = new Map<Plot, Map<string, PlotAssessment>>();
  return (plot, houses, at) => {
    const own = kept.get(plot) ?? new Map<string, PlotAssessment>();
    kept.set(plot, own);
    const key = `${houses} ${at.x} ${at.y}`;
    const known = own.get(key);
    if (known) return known;
    const standing = at === plot.at ? plot : { ...plot, at };
    const answer = assessPlot(ground.siting(), standing, houses, book.ruleSet, scale);
    if (own.size >= MOST_KEPT) own.clear();
    own.set(key, answer);
    return answer;
  };
}
