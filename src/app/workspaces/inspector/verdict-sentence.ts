import type { Finding, Verdict } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { nameList } from "../../state/selectors/name-list.ts";
import { ruleOf, ruleOrder, ruleTitleInSentence } from "../../state/selectors/rule-book.ts";
import { verdictRank } from "../../state/selectors/verdict-rank.ts";

/** Longer lists than this are cut with "og 2 til": the full list stands further down the panel. */
const NAMED = 2;

/** The rules' titles inside a sentence, each once, in the register's order. */
function rulesOf(findings: readonly Finding[], verdict: Verdict, m: Messages) {
  // A rule asked of both counts is named once, at the stronger of its two answers.
  const stronger = new Set(
    findings.filter((finding) => verdictRank(finding.verdict) > verdictRank(verdict)).map(({ rule }) => rule),
  );
  const ids = new Set(findings.filter((finding) => finding.verdict === verdict).map(({ rule }) => rule));
  return [...ids]
    .filter((rule) => !stronger.has(rule))
    .sort((a, b) => ruleOrder(a) - ruleOrder(b))
    .map((rule) => ruleTitleInSentence(rule, m));
}

/** "<b>støy</b>, <b>flom</b> og 2 til". */
function listed(names: readonly string[], m: Messages): string {
  const bold = names.map((name) => `<b>${name}</b>`);
  if (names.length <= NAMED + 1) return nameList(bold, m);
  return nameList([...bold.slice(0, NAMED), m.text("inspector.more", { count: names.length - NAMED })], m);
}

const groupOf = (finding: Finding) => ruleOf(finding.rule)?.rule.group;
const isDispersion = (finding: Finding) => groupOf(finding) === "dispersion" || groupOf(finding) === "load";
const isConstraint = (finding: Finding) => groupOf(finding) === "constraint";

/** What the dispersion rules ask for: the strongest demand first; that nothing is asked is said too. */
function dispersionClauses(findings: readonly Finding[], m: Messages): readonly string[] {
  const own = findings.filter(isDispersion);
  if (own.length === 0) return [];
  const clauses: string[] = [];
  const justify = rulesOf(own, "justify", m);
  const consider = rulesOf(own, "consider", m);
  const unknown = rulesOf(own, "unknown", m);
  if (justify.length > 0)
    clauses.push(m.text("inspector.clause.justify", { rules: listed(justify, m), count: justify.length }));
  if (consider.length > 0)
    clauses.push(m.text("inspector.clause.consider", { rules: listed(consider, m), count: consider.length }));
  if (justify.length === 0 && consider.length === 0)
    clauses.push(m.text(unknown.length > 0 ? "inspector.clause.noneKnown" : "inspector.clause.none"));
  if (unknown.length > 0)
    clauses.push(m.text("inspector.clause.unknown", { rules: listed(unknown, m), count: unknown.length }));
  return clauses;
}

/** What stands in the way of building: conflicts, what must be investigated, what nobody has mapped. */
function constraintClauses(findings: readonly Finding[], m: Messages): readonly string[] {
  const own = findings.filter(isConstraint);
  if (own.length === 0) return [];
  const clauses: string[] = [];
  const conflict = rulesOf(own, "conflict", m);
  const investigate = rulesOf(own, "investigate", m);
  const unknown = rulesOf(own, "unknown", m);
  if (conflict.length > 0)
    clauses.push(m.text("inspector.clause.conflict", { rules: listed(conflict, m), count: conflict.length }));
  if (investigate.length > 0)
    clauses.push(
      m.text("inspector.clause.investigate", { rules: listed(investigate, m), count: investigate.length }),
    );
  if (unknown.length > 0)
    clauses.push(m.text("inspector.clause.unmapped", { rules: listed(unknown, m), count: unknown.length }));
  return clauses.length > 0 ? clauses : [m.text("inspector.clause.met", { count: own.length })];
}

/** Clauses become one sentence: "Ingen regel krever begrunnelse; støy må utredes og kvikkleire er ikke kartlagt." */
export function verdictSentence(findings: readonly Finding[], m: Messages): string {
  const dispersion = dispersionClauses(findings, m);
  const constraints = constraintClauses(findings, m);
  const parts = [dispersion, constraints].filter((clauses) => clauses.length > 0);
  if (parts.length === 0) return "";
  return capital(`${parts.map((clauses) => nameList(clauses, m)).join("; ")}.`);
}

/** The first letter of a sentence, also where it begins with emphasis. */
const capital = (sentence: string): string =>
  sentence.replace(/^((?:<b>)?)(.)/u, (_, tag: string, letter: string) => tag + letter.toUpperCase());
