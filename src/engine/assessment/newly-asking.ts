import type { Finding, RuleId, Verdict } from "../model/index.ts";
import type { Book } from "../rule-sets/book.ts";
import type { DispersionModule } from "../rules/gather.ts";
import { DISPERSION_RULES } from "../rules/index.ts";
import { judgementOf, type Readings } from "./judged.ts";

const MODULES = new Map<string, DispersionModule>(DISPERSION_RULES.map((module) => [module.rule.id, module]));

/** How much a verdict asks for. */
const demand = (verdict: Verdict | undefined): number =>
  verdict === "justify" ? 2 : verdict === "consider" ? 1 : 0;

/**
 * Dispersion rules that ask for more when a place is used than when it is not: what its use alone brings about, told apart
 * from what the area asked for already. Where nobody lived before, what is asked of the place itself is all new.
 */
export function newlyAsking(after: readonly Finding[], before: Readings, book: Book): readonly RuleId[] {
  const asking = after.filter(({ rule, verdict, count }) => {
    const module = MODULES.get(rule);
    if (!module || demand(verdict) === 0) return false;
    const { of } = module.gather;
    const emptied = (of === "site" || of === "access") && before.site?.units === 0;
    return emptied || demand(verdict) > demand(judgementOf(module, before, count, book)?.verdict);
  });
  if (asking.length === 0) return NONE;
  const rules = new Set(asking.map(({ rule }) => rule));
  return DISPERSION_RULES.flatMap(({ rule }) => (rules.has(rule.id) ? [rule.id] : []));
}

const NONE: readonly never[] = [];
