import { id, type RuleId } from "../../model/index.ts";
import { basis, designDefault } from "../basis.ts";
import { param } from "../param.ts";
import type { Judgement, Rule } from "../rule.ts";

export type ImpactRingsFacts = {
  /** Programme units within each ring. */
  readonly unitsInner: number;
  readonly unitsMiddle: number;
  readonly unitsOuter: number;
  /** Programme units per 1 000 residents of the outer ring; null when they are not known, or too few to say. */
  readonly rateOuter: number | null;
  /** So few residents that the rate is mostly chance, and is left out. */
  readonly fewOuter: boolean;
  /** All municipal units within each ring. */
  readonly stockInner: number;
  readonly stockMiddle: number;
  readonly stockOuter: number;
  /** Programme sites within the inner ring, and how many there were before the change. */
  readonly sites: number;
  readonly sitesBefore: number;
  readonly trial: boolean;
};

const galster = basis(
  "eps",
  "Galster m.fl. 2002: 14 steder i Denver; utslag innen 500 fot (152 m) bare ved steder med 53 eller flere plasser",
  "V*",
);

/** D7: programme units within 150, 300 and 600 m. Shown; to be considered only where a change adds a third site to the inner ring. */
export const rule: Rule<ImpactRingsFacts> = {
  id: id<RuleId>("d7-impact-rings"),
  code: "D7",
  group: "dispersion",
  subjects: ["site", "plot", "dwelling"],
  unit: "units",
  params: [
    { id: "inner", unit: "m", min: 50, max: 300, step: 10, basis: galster },
    {
      id: "middle",
      unit: "m",
      min: 100,
      max: 600,
      step: 10,
      basis: basis("le", "Land Economics 80(1):33 (2004): 1 001–2 000 fot (305–610 m)", "V"),
    },
    {
      id: "outer",
      unit: "m",
      min: 200,
      max: 1500,
      step: 10,
      basis: basis("le", "Land Economics 80(1):33 (2004): 1 001–2 000 fot (305–610 m)", "V"),
    },
    {
      id: "sitesFrom",
      unit: "sites",
      min: 2,
      max: 10,
      step: 1,
      basis: designDefault("Tredje sted innenfor den innerste ringen"),
    },
    {
      id: "worstUnits",
      unit: "units",
      min: 2,
      max: 50,
      step: 1,
      basis: designDefault("Så mange boenheter i den midterste ringen gir dårligste poeng"),
    },
  ],
  weight: { min: 0, max: 30 },
  basis: galster,
  reach: 600,
  judge: ({ unitsMiddle, sites, sitesBefore }, params): Judgement => {
    const worst = param(params, "worstUnits");
    const adds = sites > sitesBefore && sites >= param(params, "sitesFrom");
    return {
      verdict: adds ? "consider" : "info",
      measured: unitsMiddle,
      worth: 1 - Math.min(1, unitsMiddle / worst),
    };
  },
};
