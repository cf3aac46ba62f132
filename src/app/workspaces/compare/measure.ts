import { type Assessment, type Known, type ScoreKind, UNKNOWN } from "../../../engine/index.ts";
import { indexAssessment } from "../../state/selectors/assessment-index.ts";

/** What the before → after table and the dumbbells can show, per neighbourhood. */
export const MEASURES = ["programme", "stock", "load", "clustering", "headroom"] as const;
export type Measure = (typeof MEASURES)[number];

/** Decimals shown: rates and scores move in tenths, headroom is a whole number of units. */
export const MEASURE_DIGITS: Readonly<Record<Measure, number>> = {
  programme: 1,
  stock: 1,
  load: 1,
  clustering: 1,
  headroom: 0,
};

/** True where a higher number leaves more room, false where it means more units close together. */
export const HIGHER_LEAVES_ROOM: Readonly<Record<Measure, boolean>> = {
  programme: false,
  stock: false,
  load: false,
  clustering: false,
  headroom: true,
};

export type MeasureValues = Readonly<Record<Measure, Known<number>>>;

const NOTHING_KNOWN: MeasureValues = {
  programme: UNKNOWN,
  stock: UNKNOWN,
  load: UNKNOWN,
  clustering: UNKNOWN,
  headroom: UNKNOWN,
};

/** The five measures of one neighbourhood: rates per 1 000 residents, scores 0–100, headroom in units. */
export function measuresOf(assessment: Assessment, id: string): MeasureValues {
  const index = indexAssessment(assessment);
  const area = index.area(id);
  if (!area) return NOTHING_KNOWN;
  const score = (kind: ScoreKind): Known<number> =>
    index.score(kind, { kind: "neighbourhood", id })?.value ?? UNKNOWN;
  return {
    programme: area.programme.rate,
    stock: area.stock.rate,
    load: score("load"),
    clustering: score("clustering"),
    headroom: area.headroom,
  };
}
