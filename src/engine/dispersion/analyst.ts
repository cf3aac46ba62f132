import { applyChanges } from "../changes/apply-changes.ts";
import { buildGround } from "../ground/ground.ts";
import type { AreaLevel, Change, Dataset, RuleSet } from "../model/index.ts";
import { openBook } from "../rule-sets/book.ts";
import { demandOutcome } from "../siting/demands/index.ts";
import { Situation } from "../situation/situation.ts";
import type { Analysis, AnalysisQuestion } from "./analysis.ts";
import type { AnalysisSubject } from "./analysis-subject.ts";
import { clusteringCurve } from "./answers/clustering-curve.ts";
import { drawnWays } from "./answers/drawn-ways.ts";
import { evenness } from "./answers/evenness.ts";
import { groups } from "./answers/groups.ts";
import { history } from "./answers/history.ts";
import { levels } from "./answers/levels.ts";
import { lineUp } from "./answers/line-up.ts";
import { localMoran } from "./answers/local-moran.ts";
import { nearestShares } from "./answers/nearest-shares.ts";
import { nearestSurface } from "./answers/nearest-surface.ts";
import { quotients } from "./answers/quotients.ts";
import { relativeRisk } from "./answers/relative-risk.ts";
import { roadSpacing } from "./answers/road-spacing.ts";
import { scan } from "./answers/scan.ts";
import { GO_ON, type Progress } from "./progress.ts";
import { unitPlaces } from "./unit-places.ts";

/** A dataset that can be asked the questions that take time. */
export interface Analyst {
  analyse(
    inForce: {
      readonly changes: readonly Change[];
      readonly ruleSet: RuleSet;
      readonly level?: AreaLevel | undefined;
    },
    question: AnalysisQuestion,
    progress?: Progress,
  ): Analysis;
}

/** Indexes a dataset once; a question then builds the situation it is about, which costs little beside the answer. */
export function createAnalyst(dataset: Dataset): Analyst {
  const finest = buildGround(dataset);
  return {
    analyse: ({ changes, ruleSet, level: wished }, question, progress = GO_ON) => {
      const book = openBook(ruleSet);
      const situationAt = (level: AreaLevel | undefined): Situation => {
        const ground = finest.at(level);
        return new Situation(ground, book, applyChanges(ground, changes));
      };
      const situation = situationAt(wished);
      const { ground } = situation;
      return answer({ ground, situation, situationAt, places: unitPlaces(situation), progress }, question);
    },
  };
}

function answer(subject: AnalysisSubject, question: AnalysisQuestion): Analysis {
  switch (question.kind) {
    case "clustering-curve":
      return clusteringCurve(subject, question);
    case "evenness":
      return evenness(subject, question);
    case "local-moran":
      return localMoran(subject, question);
    case "quotients":
      return quotients(subject, question);
    case "scan":
      return scan(subject, question);
    case "relative-risk":
      return relativeRisk(subject, question);
    case "groups":
      return groups(subject, question);
    case "nearest-shares":
      return nearestShares(subject, question);
    case "nearest-surface":
      return nearestSurface(subject, question);
    case "history":
      return history(subject.ground);
    case "levels":
      return levels(subject);
    case "road-spacing":
      return roadSpacing(subject, question);
    case "ways":
      return drawnWays(subject, question);
    case "demand":
      return demandOutcome(subject, question);
    case "line-up":
      return lineUp(subject, question);
  }
}
