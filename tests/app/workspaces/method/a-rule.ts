import {
  id,
  type Language,
  type Rule,
  type RuleId,
  type RuleModule,
  type RuleSet,
  type RuleSetId,
  type RuleText,
} from "../../../../src/engine/index.ts";

const basis = {
  source: "hb§3",
  citation: "Husbankens veileder § 3",
  mark: "V",
  date: "2026-11-22",
} as const;

const text = (title: string): RuleText => ({
  title,
  asks: "Hvor mange er samlet?",
  why: "Fordi Husbanken spør.",
  measured: "{measured, plural, one {# boenhet} other {# boenheter}} samlet",
  verdicts: {
    within: "{measured} samlet. Inntil {limit} er innenfor.",
    justify: "{measured} samlet, flere enn {limit}.",
  },
  params: { most: "Krev begrunnelse over" },
});

/** A rule with one threshold and a weight, told in three languages. */
export function aRule(
  name: string,
  over: Partial<Rule> = {},
  titles: Partial<Record<Language, string>> = {},
): RuleModule {
  return {
    rule: {
      id: id<RuleId>(name),
      code: "D3",
      group: "dispersion",
      subjects: ["site"],
      unit: "units",
      params: [{ id: "most", unit: "units", min: 1, max: 20, step: 1, basis }],
      weight: { min: 0, max: 30 },
      basis,
      reach: 50,
      judge: (facts, params) => {
        const units = Number(facts.units);
        const limit = params.most ?? 0;
        return { verdict: units > limit ? "justify" : "within", measured: units, limit };
      },
      ...over,
    },
    texts: {
      nb: text(titles.nb ?? "Boenheter på samme sted"),
      nn: text(titles.nn ?? "Bueiningar på same stad"),
      en: text(titles.en ?? "Units on one site"),
    },
    examples: [{ name: "five together", facts: { units: 5 }, expect: { verdict: "within", measured: 5 } }],
  };
}

export const aRuleSet = (
  title: string,
  settings: Readonly<Record<string, { readonly most: number; readonly weight?: number }>>,
): RuleSet => ({
  id: id<RuleSetId>(title.toLowerCase()),
  version: "1",
  title,
  inForceFrom: "2026-11-22",
  rules: Object.entries(settings).map(([rule, { most, weight }]) => ({
    rule: id<RuleId>(rule),
    params: { most },
    ...(weight === undefined ? {} : { weight }),
  })),
});
