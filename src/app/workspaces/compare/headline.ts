import {
  type Assessment,
  type Change,
  type Dataset,
  type Known,
  MUNICIPALITY,
  type ScoreKind,
  UNKNOWN,
} from "../../../engine/index.ts";
import { indexAssessment } from "../../state/selectors/assessment-index.ts";

/** The figures said in sentences above each side's map. */
export interface Headline {
  readonly stockUnits: number;
  readonly programmeUnits: number;
  /** Småhus that stand today plus those the scenario proposes. */
  readonly smallHouses: number;
  readonly areas: number;
  readonly areasJustify: number;
  readonly areasConsider: number;
  readonly areasUnused: number;
  /** Municipal scores, 0 none – 100 most. */
  readonly clustering: Known<number>;
  readonly load: Known<number>;
}

function municipalScore(assessment: Assessment, kind: ScoreKind): Known<number> {
  return indexAssessment(assessment).score(kind, MUNICIPALITY)?.value ?? UNKNOWN;
}

/** `changes` are those in force on the side the assessment answers for. */
export function headline(assessment: Assessment, dataset: Dataset, changes: readonly Change[]): Headline {
  let smallHouses = 0;
  for (const dwelling of dataset.dwellings) {
    if (dwelling.kind === "smallHouse") smallHouses += dwelling.units;
  }
  for (const change of changes) {
    if (change.kind === "open-plot") smallHouses += change.houses;
  }
  const { municipality } = assessment;
  return {
    stockUnits: municipality.stockUnits,
    programmeUnits: municipality.programmeUnits,
    smallHouses,
    areas: municipality.areas,
    areasJustify: municipality.areasJustify,
    areasConsider: municipality.areasConsider,
    areasUnused: municipality.areasUnused,
    clustering: municipalScore(assessment, "clustering"),
    load: municipalScore(assessment, "load"),
  };
}
