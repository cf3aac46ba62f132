import {
  type AreaCount,
  type AreaFigures,
  type Assessment,
  type Count,
  type Finding,
  id,
  type NeighbourhoodId,
  type PlaceFigures,
  type PlotId,
  RULES,
  type RuleId,
  type RuleSet,
  STANDARD_RULE_SET,
  type Subject,
  subjectKey,
  UNKNOWN,
  type Verdict,
} from "../../../src/engine/index.ts";

const NO_COUNT: AreaCount = {
  units: 0,
  rate: 0,
  quotient: UNKNOWN,
  shrunkQuotient: UNKNOWN,
  load: 0,
  unstable: false,
};

export const count = (over: Partial<AreaCount>): AreaCount => ({ ...NO_COUNT, ...over });

/** An area as the engine tells of it: empty and within, unless said otherwise. */
export const anArea = (name: string, over: Partial<AreaFigures> = {}): AreaFigures => ({
  id: id<NeighbourhoodId>(name),
  stock: NO_COUNT,
  programme: NO_COUNT,
  headroom: 3,
  headrooms: [],
  unused: false,
  verdict: "within",
  ...over,
});

/** A plot or vacancy in an area, tried with two units. */
export const aPlace = (name: string, over: Partial<PlaceFigures> = {}): PlaceFigures => ({
  id: id<PlotId>(name),
  area: UNKNOWN,
  units: 2,
  used: false,
  rateBefore: UNKNOWN,
  rateAfter: UNKNOWN,
  areaUnitsBefore: 0,
  areaUnitsAfter: 2,
  rateUnstable: false,
  headroomBefore: UNKNOWN,
  headroomAfter: UNKNOWN,
  newlyAsking: [],
  nearest: UNKNOWN,
  ringsBefore: [],
  ringsAfter: [],
  dispersion: "within",
  ...over,
});

/** An answer of the engine; what is not said is empty. */
export const anAnswer = (over: Partial<Assessment> = {}): Assessment => ({
  key: "made-for-tests",
  engineVersion: "0",
  level: "grunnkrets",
  municipality: {
    stockUnits: 0,
    programmeUnits: 0,
    vacantUnits: 0,
    residents: UNKNOWN,
    stockRate: UNKNOWN,
    programmeRate: UNKNOWN,
    areas: 0,
    areasUnused: 0,
    areasJustify: 0,
    areasConsider: 0,
    unitsOutsideAreas: 0,
  },
  areas: [],
  sites: [],
  buildings: [],
  cooperatives: [],
  plots: [],
  vacancies: [],
  findings: [],
  scores: [],
  unknowns: [],
  problems: [],
  ...over,
});

export const standardRules: RuleSet = STANDARD_RULE_SET;

/**
 * What a rule really says: the first of the rule's own examples that ends in the verdict, judged by the standard.
 * So the texts are filled with facts of the shape the rule gathers, never with made-up ones.
 */
export function aFinding(rule: string, subject: Subject, verdict: Verdict, of?: Count): Finding {
  const module = RULES.find(({ rule: own }) => own.id === rule);
  if (!module) throw new Error(`no rule ${rule}`);
  const standard = standardRules.rules.find((setting) => setting.rule === rule)?.params ?? {};
  for (const example of module.examples) {
    const judged = module.rule.judge(example.facts, { ...standard, ...example.params });
    const counted = example.facts.count as Count | undefined;
    if (judged.verdict !== verdict || (of !== undefined && counted !== of)) continue;
    return {
      id: [rule, subjectKey(subject), ...(counted === undefined ? [] : [counted])].join("|"),
      rule: id<RuleId>(rule),
      subject,
      verdict,
      ...(counted === undefined ? {} : { count: counted }),
      ...(judged.measured === undefined ? {} : { measured: judged.measured }),
      ...(judged.limit === undefined ? {} : { limit: judged.limit }),
      facts: example.facts,
    };
  }
  throw new Error(`no example of ${rule} ends in ${verdict}`);
}

/** Norwegian numbers are grouped by a space that does not break; tests are written with the one on the keyboard. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, " ");
