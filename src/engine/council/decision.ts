import type { AskedThen, DecidedArea, Decision, Outcome } from "../model/decision.ts";
import type { RuleId } from "../model/ids.ts";
import { isKnown, type Known } from "../model/known.ts";
import {
  type CouncilFigures,
  councilBasis,
  councilFigures,
  NOTHING,
  newlyAsking,
} from "./council-figures.ts";
import { type CouncilScores, councilScores } from "./council-score.ts";
import type { PublicAlternative, PublicCase } from "./public-case.ts";

/** What a decision says that the case does not. */
export interface DecisionMade {
  readonly date: string;
  readonly outcome: Outcome;
  readonly alternative: string;
  readonly reason: string;
  readonly evaluation: Known<string>;
}

export type DecisionRefusal =
  | { readonly code: "no-such-alternative" }
  | { readonly code: "not-a-date"; readonly field: "date" | "evaluation" }
  | { readonly code: "evaluation-before-decision" }
  /** Houses where a rule asks for more, and no word of why (NYC's lesson, domain.md §2 D10: nearly three in four sitings had no review). */
  | { readonly code: "no-reason"; readonly rules: readonly RuleId[] };

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** ISO dates compare as text does. */
function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const days = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  return month >= 1 && month <= 12 && day >= 1 && day <= (days[month - 1] as number);
}

const asks = ({ verdict }: Pick<AskedThen, "verdict">): boolean =>
  verdict === "consider" || verdict === "justify";

/** What a decision is made on. Reckoned once of an alternative: a reason is written letter by letter. */
export interface DecisionFigures {
  /** Of doing nothing, and of the alternative that is decided on. */
  readonly before: CouncilFigures;
  readonly after: CouncilFigures;
  readonly scores: CouncilScores;
}

const alternativeOf = ({ alternatives }: PublicCase, letter: string): PublicAlternative | undefined =>
  letter === NOTHING.id ? NOTHING : alternatives.find(({ id }) => id === letter);

/** @param letter of the alternative; one that the case has not gives the figures of doing nothing. */
export function decisionFigures(publicCase: PublicCase, letter: string): DecisionFigures {
  const basis = councilBasis(publicCase);
  return {
    before: councilFigures(basis),
    after: councilFigures(basis, alternativeOf(publicCase, letter)),
    scores: councilScores(publicCase),
  };
}

/** The decision as it is written in the ledger; or why it cannot be yet. A decision that builds nothing needs no reason. */
export function recordDecision(
  publicCase: PublicCase,
  caseHash: string,
  made: DecisionMade,
  { before, after, scores } = decisionFigures(publicCase, made.alternative),
): Decision | DecisionRefusal {
  const alternative = alternativeOf(publicCase, made.alternative);
  if (alternative === undefined) return { code: "no-such-alternative" };
  if (!isDate(made.date)) return { code: "not-a-date", field: "date" };
  if (isKnown(made.evaluation)) {
    if (!isDate(made.evaluation)) return { code: "not-a-date", field: "evaluation" };
    if (made.evaluation < made.date) return { code: "evaluation-before-decision" };
  }
  const areas = after.areas.flatMap(({ area, added, findings }, index): readonly DecidedArea[] => {
    const own = publicCase.areas[index];
    if (added === 0 || own === undefined) return [];
    return [
      {
        id: area,
        name: own.name,
        residents: own.residents,
        residentsYear: own.residentsYear,
        homes: own.homes,
        added,
        asked: findings.map(({ rule, verdict, measured }) => ({ rule, verdict, measured: measured ?? null })),
      },
    ];
  });
  // Areas that get houses, and the alternative's own plots: whoever gives more to a place that carries much says why.
  const asking = newlyAsking(after, before).map(({ finding }) => finding);
  const rules = [
    ...new Set([...areas.flatMap(({ asked }) => asked), ...asking].filter(asks).map(({ rule }) => rule)),
  ];
  if (made.outcome === "adopted" && rules.length > 0 && made.reason.trim() === "")
    return { code: "no-reason", rules };
  const around = new Map(scores.plots.map(({ plot, shown }) => [plot, shown]));
  const plotOf = new Map(publicCase.plots.map((plot) => [plot.id, plot]));
  return {
    date: made.date,
    title: publicCase.title,
    question: publicCase.question,
    outcome: made.outcome,
    alternative: { id: alternative.id, title: alternative.title },
    plots: alternative.houses.flatMap(({ plot, houses }) => {
      const found = plotOf.get(plot);
      if (!found) return [];
      const shown = around.get(plot);
      const { name, at, area } = found;
      return [{ id: plot, name, at, area, houses, ...(shown === undefined ? {} : { around: shown }) }];
    }),
    areas,
    mean: publicCase.mean,
    ruleSet: { id: publicCase.ruleSet.id, version: publicCase.ruleSet.version },
    caseHash,
    release: publicCase.release.hash,
    engine: publicCase.engine,
    reason: made.reason.trim(),
    evaluation: made.evaluation,
  };
}

export const isRefusal = (made: Decision | DecisionRefusal): made is DecisionRefusal => "code" in made;
