import { type Count, id, type RuleId } from "../../model/index.ts";
import { basis } from "../basis.ts";
import type { Judgement, Rule } from "../rule.ts";

export type QuarterMileFacts = {
  readonly unitsNear: number;
  readonly unitsFar: number;
  readonly count: Count;
  readonly trial: boolean;
};

const lee = basis(
  "lcw",
  "Lee, Culhane og Wachter 1999, Housing Policy Debate 10(1): radier på ⅛ og ¼ engelsk mil",
  "V",
);

/** D8: units within 200 and 400 m. Shown without judgement: an effect on prices is no Norwegian planning criterion. */
export const rule: Rule<QuarterMileFacts> = {
  id: id<RuleId>("d8-quarter-mile"),
  code: "D8",
  group: "dispersion",
  subjects: ["site", "plot", "dwelling"],
  counts: ["programme", "stock"],
  unit: "units",
  params: [
    { id: "near", unit: "m", min: 50, max: 400, step: 10, basis: lee },
    { id: "far", unit: "m", min: 100, max: 1000, step: 10, basis: lee },
  ],
  basis: lee,
  reach: 400,
  judge: ({ unitsFar }): Judgement => ({ verdict: "info", measured: unitsFar }),
};
