import { id, type RuleId } from "../../model/index.ts";
import { ramp } from "../../scores/ramp.ts";
import { basis, designDefault } from "../basis.ts";
import { param } from "../param.ts";
import type { Judgement, Rule } from "../rule.ts";

export type SiteSizeFacts = {
  readonly units: number;
  /** A staffed base at the site: shown as a mitigation, never subtracted. */
  readonly staffed: boolean | null;
  /** All municipal units on the site that they form together, and whether they are more than Husbanken's limit. */
  readonly stockUnits: number;
  readonly stockOver: boolean;
  readonly trial: boolean;
};

const dialogueTool = basis(
  "hb§3",
  "Husbankens veileder for tilskudd til utleieboliger § 3: dialogverktøyet fylles ut ved mer enn 8 samlokaliserte boenheter",
  "V",
);

/**
 * D3: programme units at one site, that is within linking distance of each other in a chain. The stock is told, not judged:
 * Husbanken asks it of whoever applies for a grant for new units, and of the blocks there are every one would ask.
 */
export const rule: Rule<SiteSizeFacts> = {
  id: id<RuleId>("d3-site-size"),
  code: "D3",
  group: "dispersion",
  subjects: ["site", "plot", "dwelling"],
  unit: "units",
  params: [
    {
      id: "considerAbove",
      unit: "units",
      min: 1,
      max: 20,
      step: 1,
      basis: designDefault("Praksis med 2–3 småhus samlet (Melhus, Ringerike)"),
    },
    { id: "justifyAbove", unit: "units", min: 2, max: 40, step: 1, basis: dialogueTool },
    {
      id: "linkMetres",
      unit: "m",
      min: 10,
      max: 150,
      step: 5,
      basis: designDefault("Boenheter som oppleves som samme sted"),
    },
    {
      id: "trialHouses",
      unit: "houses",
      min: 1,
      max: 8,
      step: 1,
      basis: designDefault(
        "To småhus per tomt, som i Melhus; så mange prøves på en tomt ingen har valgt antall for",
      ),
    },
  ],
  weight: { min: 0, max: 30 },
  basis: dialogueTool,
  reach: 150,
  judge: ({ units }, params): Judgement => {
    const consider = param(params, "considerAbove");
    const justify = param(params, "justifyAbove");
    const worth = 1 - ramp(units, 1, consider, justify);
    if (units > justify) return { verdict: "justify", measured: units, limit: justify, worth };
    if (units > consider) return { verdict: "consider", measured: units, limit: consider, worth };
    return { verdict: "within", measured: units, limit: consider, worth };
  },
};
