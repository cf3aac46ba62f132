import type { Decision } from "../model/decision.ts";
import type { Verdict } from "../model/finding.ts";
import type { NeighbourhoodId, RuleId } from "../model/ids.ts";
import { isKnown } from "../model/known.ts";
import type { RuleSet } from "../model/rule-set.ts";
import { openBook } from "../rule-sets/book.ts";
import { areaFigures } from "./area-figures.ts";

/** A rule that says something else of an area now than when the decision was made. */
export interface Turned {
  readonly area: NeighbourhoodId;
  readonly name: string;
  readonly rule: RuleId;
  readonly was: Verdict;
  readonly now: Verdict;
}

/**
 * An earlier decision held against another rule set, with the public figures it was made on: every rule of density that would say otherwise today. Nothing but
 * the rule set differs, so what has turned was turned by it.
 */
export function replayDecision({ areas, mean }: Decision, ruleSet: RuleSet): readonly Turned[] {
  const book = openBook(ruleSet);
  const inAll = areas.reduce((sum, { added }) => sum + added, 0);
  return areas.flatMap(({ id, name, residents, residentsYear, homes, added, asked }) => {
    const area = { id, residents, residentsYear, homes };
    const { findings } = areaFigures(area, added, inAll, { publicCase: { mean }, book });
    return findings.flatMap(({ rule, verdict: now }): readonly Turned[] => {
      const was = asked.find((one) => one.rule === rule)?.verdict ?? "unknown";
      return was === now ? [] : [{ area: id, name, rule, was, now }];
    });
  });
}

/** Years between an area's residents and the decision that rests on them; null where nobody said when they were counted. */
export function denominatorAge({ date, areas }: Decision): number | null {
  const years = areas.flatMap(({ residentsYear }) => (isKnown(residentsYear) ? [residentsYear] : []));
  if (years.length < areas.length || years.length === 0) return null;
  return Number(date.slice(0, 4)) - Math.min(...years);
}
