import type {
  Fact,
  Finding,
  Plot,
  RuleId,
  RuleSet,
  RuleSetting,
  Subject,
  Term,
  Verdict,
} from "../model/index.ts";
import { subjectKey } from "../model/index.ts";
import { SITING_RULES } from "../rules/index.ts";
import { param } from "../rules/param.ts";
import type { Judgement } from "../rules/rule.ts";
import type { SitingModule } from "../rules/siting-module.ts";
import type { Limit } from "./buildable/limit.ts";
import { certaintyOf } from "./certainty/certainty-of.ts";
import { nearThreshold } from "./certainty/near-threshold.ts";
import { doubted, doubtfulLimits } from "./doubt.ts";
import type { SitingGround } from "./ground.ts";
import { gravest } from "./judge-zone.ts";
import { tenths } from "./rounding.ts";
import { type Site, siteOf } from "./site.ts";

/** What the siting rules say of one plot. Terms belong to the plot's suitability. */
export interface PlotAssessment {
  readonly findings: readonly Finding[];
  readonly terms: readonly Term[];
  /** The gravest state among H1–H15: conflict, investigate, unknown, met. H16 and H17 are information. */
  readonly worstConstraint: Verdict;
}

/**
 * Tries `houses` småhus standing at `plot.at`. A proposal that is dragged is the same plot with `at` moved.
 * Rules the rule set does not name are not in force. `scale` turns weights into points; 1 when they are points already.
 */
export function assessPlot(
  ground: SitingGround,
  plot: Plot,
  houses: number,
  ruleSet: RuleSet,
  scale = 1,
): PlotAssessment {
  const inForce = settingsOf(ruleSet);
  const site = siteOf(ground, plot, houses, standardHouse(inForce));
  const subject: Subject = { kind: "plot", id: plot.id };
  const findings: Finding[] = [];
  const terms: Term[] = [];
  const limits = doubtfulLimits(site, ruleSet);
  const states: Verdict[] = [];
  for (const module of SITING_RULES) {
    const setting = inForce.get(module.rule.id);
    if (!setting) continue;
    const { finding, judged } = judge(module, site, setting, subject, limits);
    findings.push(finding);
    if (module.rule.group === "constraint") states.push(judged.verdict);
    else terms.push(termOf(module, setting, judged, finding.facts, scale));
  }
  return { findings, terms, worstConstraint: states.length === 0 ? "unknown" : gravest(...states) };
}

function judge(
  module: SitingModule,
  site: Site,
  setting: RuleSetting,
  subject: Subject,
  limits: readonly Limit[],
) {
  const { rule, gather } = module;
  const gathered = gather(site, setting.params);
  const { params } = setting;
  const measured = rule.judge(gathered, params);
  const held = doubted(site, rule.id, measured, limits);
  const { judged, doubt } = held;
  const asked = { site, rule: rule.id, params, facts: gathered, measured, doubted: held, limits };
  const sure =
    rule.group === "constraint" ? certaintyOf(asked) : nearThreshold(site, rule.unit, measured, params);
  const facts = { ...gathered, ...doubt, ...sure };
  const finding: Finding = {
    id: `${rule.id}|${subjectKey(subject)}`,
    rule: rule.id,
    subject,
    verdict: judged.verdict,
    ...(judged.measured === undefined ? {} : { measured: judged.measured }),
    ...(judged.limit === undefined ? {} : { limit: judged.limit }),
    facts,
  };
  return { finding, judged };
}

/** The best earns the whole weight, the worst loses it, and what is unknown is held to the worst (promise E6). */
function termOf(
  { rule }: SitingModule,
  setting: RuleSetting,
  { measured, worth }: Judgement,
  facts: Readonly<Record<string, Fact>>,
  scale: number,
): Term {
  const weight = rule.weight?.fixed ?? setting.weight ?? 0;
  const points = ((worth ?? 0) * 2 - 1) * weight * scale;
  const best = worth === undefined ? weight * scale : points;
  return {
    rule: rule.id,
    ...(measured === undefined ? {} : { measured }),
    weight,
    points: symmetricTenths(points),
    best: symmetricTenths(best),
    facts,
  };
}

/** Halves away from 0 on both sides, and never −0, so that + and − of the same size cancel. */
const symmetricTenths = (value: number): number => (value < 0 ? -tenths(-value) : tenths(value)) + 0;

const kept = new WeakMap<RuleSet, ReadonlyMap<RuleId, RuleSetting>>();

function settingsOf(ruleSet: RuleSet): ReadonlyMap<RuleId, RuleSetting> {
  const known = kept.get(ruleSet);
  if (known) return known;
  const made = new Map(ruleSet.rules.map((setting) => [setting.rule, setting]));
  kept.set(ruleSet, made);
  return made;
}

/** The house H5 tries; where the rule set has no H5, the small houses of Ringerike: 6 × 7 m. */
function standardHouse(inForce: ReadonlyMap<RuleId, RuleSetting>) {
  const boundary = inForce.get("h5-boundary" as RuleId);
  if (!boundary) return { width: 6, length: 7 };
  return { width: param(boundary.params, "houseWidth"), length: param(boundary.params, "houseLength") };
}
