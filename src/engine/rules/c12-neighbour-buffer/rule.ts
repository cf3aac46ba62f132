import { id, type RuleId } from "../../model/index.ts";
import { worthAbove } from "../../siting/worth.ts";
import { designDefault } from "../basis.ts";
import { param } from "../param.ts";
import type { Rule } from "../rule.ts";

export type NeighbourFacts = {
  /** Metres from the houses to the nearest building outline, to 1000 m. */
  readonly distance: number;
  readonly beyond: boolean;
  /** Share of the plot with its surroundings where buildings have been mapped. */
  readonly mapped: number;
  /** Buildings close by whose outline nobody has stated. */
  readonly unplaced: number;
};

/** A building known to stand too near decides the matter; that none is seen does so only where all have been drawn. */
export const rule: Rule<NeighbourFacts> = {
  id: id<RuleId>("c12-neighbour-buffer"),
  code: "C12",
  group: "criterion",
  subjects: ["plot"],
  unit: "m",
  params: [
    {
      id: "good",
      unit: "m",
      min: 5,
      max: 60,
      step: 1,
      basis: designDefault("15 m fra fasade til fasade, med beplantning"),
    },
    {
      id: "acceptable",
      unit: "m",
      min: 4,
      max: 60,
      step: 1,
      basis: designDefault("8 m, som uten brannskille"),
    },
  ],
  weight: { min: 0, max: 10 },
  basis: designDefault("Skjermet, ikke gjemt: bortgjemte og slitte steder stempler dem som bor der (forsk)"),
  reach: 0,
  judge: ({ distance, mapped, unplaced }, params) => {
    const good = param(params, "good");
    const acceptable = param(params, "acceptable");
    const worth = worthAbove(distance, good, acceptable);
    const sure = mapped >= 1 && unplaced === 0;
    // What is known may already be as bad as it can get; nothing unknown makes it worse.
    if (!sure && worth > 0) return { verdict: "unknown", limit: good };
    const verdict = distance >= good ? "good" : distance >= acceptable ? "acceptable" : "poor";
    return { verdict, measured: distance, limit: verdict === "good" ? good : acceptable, worth };
  },
};
