import type { Verdict } from "./finding.ts";
import type { NeighbourhoodId, PlotId, RuleId } from "./ids.ts";
import type { Known } from "./known.ts";
import type { Point } from "./plane.ts";

export const OUTCOMES = ["adopted", "rejected", "postponed"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a rule asked of a place when the decision was made. */
export interface AskedThen {
  readonly rule: RuleId;
  readonly verdict: Verdict;
  readonly measured: number | null;
}

/** A neighbourhood that the decision gives houses: what its burden was, and the public figures it was reckoned from, so that it can be reckoned again. */
export interface DecidedArea {
  readonly id: NeighbourhoodId;
  readonly name: string;
  readonly residents: Known<number>;
  readonly residentsYear: Known<number>;
  /** A public count: one or two are told as "few", and of small areas nothing is. */
  readonly homes: number | "few" | "untold";
  readonly added: number;
  readonly asked: readonly AskedThen[];
}

/** How many of the programme's homes there are about a plot, as far as the release's zones tell. "few" never says that there are none. */
export type ScoreClass = "few" | "some" | "many";
export const SCORE_CLASSES = ["few", "some", "many"] as const;

export interface DecidedPlot {
  readonly id: PlotId;
  readonly name: string;
  readonly at: Point;
  readonly area: Known<NeighbourhoodId>;
  readonly houses: number;
  /** The class that the council was shown; left out where none was. */
  readonly around?: ScoreClass;
}

/** One decision of a council on one case: public facts, with all it takes to reckon them anew. */
export interface Decision {
  /** ISO date of the decision. */
  readonly date: string;
  /** The case's title and question, and what was decided of it. */
  readonly title: string;
  readonly question: string;
  readonly outcome: Outcome;
  /** The alternative: "0" for doing nothing. */
  readonly alternative: { readonly id: string; readonly title: string };
  readonly plots: readonly DecidedPlot[];
  readonly areas: readonly DecidedArea[];
  /** The municipal mean it was held against. */
  readonly mean: { readonly homes: number; readonly residents: Known<number> };
  readonly ruleSet: { readonly id: string; readonly version: string };
  /** Hash of the case, of the release within it, and the engine that reckoned. */
  readonly caseHash: string;
  readonly release: string;
  readonly engine: string;
  /** In the council's own words. Required where a rule asked for a reason. */
  readonly reason: string;
  /** ISO date of the evaluation, or unknown where none was set. */
  readonly evaluation: Known<string>;
}

/** A decision in its place: the hash is of the hash before it and of all it says. */
export interface DecisionEntry {
  readonly decision: Decision;
  readonly hash: string;
}

/** Every decision, the oldest first. Entries are added and never changed. */
export type DecisionLedger = readonly DecisionEntry[];
