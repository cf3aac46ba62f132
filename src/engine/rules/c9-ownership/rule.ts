import { id, type Ownership, type RuleId } from "../../model/index.ts";
import { designDefault } from "../basis.ts";
import type { Judgement, Rule } from "../rule.ts";

export type OwnershipFacts = {
  /** An `Ownership` word, or "unknown". */
  readonly owner: string;
};

const OF_OWNER: Readonly<Record<Ownership, Judgement>> = {
  municipal: { verdict: "good", measured: 1, worth: 1 },
  state: { verdict: "acceptable", measured: 0.5, worth: 0.5 },
  private: { verdict: "poor", measured: 0, worth: 0 },
};

/** Three classes in a fixed order, so there is nothing to measure against and no threshold to set. */
export const rule: Rule<OwnershipFacts> = {
  id: id<RuleId>("c9-ownership"),
  code: "C9",
  group: "criterion",
  subjects: ["plot"],
  unit: "none",
  params: [],
  weight: { min: 0, max: 10 },
  basis: designDefault("Kommunal, så statlig, så privat grunn: hvor fort tomta kan tas i bruk"),
  reach: 0,
  judge: ({ owner }) => OF_OWNER[owner as Ownership] ?? { verdict: "unknown" },
};
