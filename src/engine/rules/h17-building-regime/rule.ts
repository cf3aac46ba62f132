import { id, type RuleId } from "../../model/index.ts";
import { basis } from "../basis.ts";
import { param } from "../param.ts";
import type { Params, Rule } from "../rule.ts";

export type RegimeFacts = {
  /** m² of the house that is tried. */
  readonly floorArea: number;
  /** "micro" where the eased rules can apply, else "ordinary". */
  readonly regime: string;
};

const MICRO =
  "TEK17 med lempelser for mikrohus fra 1. juli 2023: inntil 30 m² BRA, én boenhet, én etasje, uten kjeller, høyst 4,5 m. Krav til sikker grunn og avstand til grense er som før";

/** What the eased rules go by; a house type that says nothing of storeys is a småhus of one. */
export interface Measures {
  readonly floorArea: number;
  readonly height?: number;
  readonly storeys?: number;
  readonly cellar?: boolean;
  readonly units?: number;
}

/** Which building rules a house is under: an attribute of the house, wherever it stands. */
export function buildingRegime(house: Measures, params: Params): "micro" | "ordinary" {
  const { floorArea, height = 0, storeys = 1, cellar = false, units = 1 } = house;
  const small = floorArea <= param(params, "floorArea") && height <= param(params, "height");
  return small && storeys === 1 && units === 1 && !cellar ? "micro" : "ordinary";
}

/** Information: no plot is ruled out by the kind of house that is meant for it. */
export const rule: Rule<RegimeFacts> = {
  id: id<RuleId>("h17-building-regime"),
  code: "H17",
  group: "constraint",
  subjects: ["plot"],
  unit: "m2",
  params: [
    { id: "floorArea", unit: "m2", min: 10, max: 70, step: 1, basis: basis("gn-mik", MICRO, "V") },
    { id: "height", unit: "m", min: 3, max: 8, step: 0.5, basis: basis("halden", MICRO, "V") },
  ],
  basis: basis("gn-mik", MICRO, "V"),
  reach: 0,
  judge: ({ floorArea }, params) => ({
    verdict: "info",
    measured: floorArea,
    limit: param(params, "floorArea"),
  }),
};
