import {
  type AreaFigures,
  type Assessment,
  type Dataset,
  isKnown,
  type Known,
  type Neighbourhood,
  type NeighbourhoodId,
  type Score,
  type Subject,
  UNKNOWN,
  type Verdict,
} from "../../../engine/index.ts";
import { type AssessmentIndex, indexAssessment } from "../../state/selectors/assessment-index.ts";

export interface AreaRow {
  readonly id: NeighbourhoodId;
  readonly area: Neighbourhood;
  readonly name: string;
  readonly district: string;
  readonly residents: Known<number>;
  readonly stockUnits: Known<number>;
  readonly stockRate: Known<number>;
  /** The rates of an area with so few residents or expected units that they are mostly chance. */
  readonly stockUnstable: boolean;
  readonly programmeUnits: Known<number>;
  readonly programmeRate: Known<number>;
  readonly programmeUnstable: boolean;
  /** Programme units against the municipality's average, drawn toward 1 where the area is small (D6). */
  readonly quotient: Known<number>;
  /** Programme units weighted by site size, per 1 000 residents. */
  readonly load: Known<number>;
  readonly headroom: Known<number>;
  readonly verdict: Verdict;
  readonly clustering: Known<number>;
  /** D15: nobody is housed here though many live here. */
  readonly unused: boolean;
  /** Today's units, verdict and room, where the scenario has moved them. */
  readonly before?: {
    readonly stockUnits: number;
    readonly programmeUnits: number;
    readonly verdict: Verdict;
    readonly headroom: Known<number>;
  };
}

const pointsOf = (score: Score | undefined): Known<number> => score?.value ?? UNKNOWN;

function moved(now: AreaFigures, before: AreaFigures | undefined): AreaRow["before"] {
  if (!before) return undefined;
  const same =
    before.stock.units === now.stock.units &&
    before.programme.units === now.programme.units &&
    before.verdict === now.verdict;
  return same
    ? undefined
    : {
        stockUnits: before.stock.units,
        programmeUnits: before.programme.units,
        verdict: before.verdict,
        headroom: before.headroom,
      };
}

function rowOf(area: Neighbourhood, index: AssessmentIndex, today: AssessmentIndex | null): AreaRow {
  const subject: Subject = { kind: "neighbourhood", id: area.id };
  const figures = index.area(area.id);
  const before = figures && moved(figures, today?.area(area.id));
  return {
    id: area.id,
    area,
    name: area.name,
    district: isKnown(area.district) ? area.district : "",
    residents: area.residents,
    stockUnits: figures?.stock.units ?? UNKNOWN,
    stockRate: figures?.stock.rate ?? UNKNOWN,
    stockUnstable: figures?.stock.unstable ?? false,
    programmeUnits: figures?.programme.units ?? UNKNOWN,
    programmeRate: figures?.programme.rate ?? UNKNOWN,
    programmeUnstable: figures?.programme.unstable ?? false,
    quotient: figures?.programme.shrunkQuotient ?? UNKNOWN,
    load: figures?.programme.load ?? UNKNOWN,
    headroom: figures?.headroom ?? UNKNOWN,
    verdict: figures?.verdict ?? UNKNOWN,
    clustering: pointsOf(index.score("clustering", subject)),
    unused: figures?.unused ?? false,
    ...(before ? { before } : {}),
  };
}

/** One row per area the engine counts in (the level in force), in the register's order. */
export function areaRows(
  dataset: Dataset,
  active: Assessment | null,
  today: Assessment | null,
): readonly AreaRow[] {
  if (!active) return [];
  const index = indexAssessment(active);
  const before = today && today !== active ? indexAssessment(today) : null;
  return dataset.neighbourhoods.filter(({ id }) => index.area(id)).map((area) => rowOf(area, index, before));
}
