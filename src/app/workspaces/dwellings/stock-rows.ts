import {
  type Assessment,
  type Change,
  type Dataset,
  type Dwelling,
  type DwellingId,
  isKnown,
  type NeighbourhoodId,
  type PlaceFigures,
} from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import type { StockFilter } from "../../state/index.ts";
import { indexAssessment } from "../../state/selectors/assessment-index.ts";
import { areaAt } from "../../state/selectors/outline.ts";
import { type PlaceEffects, placeEffects } from "../../state/selectors/place-effect.ts";
import type { Places } from "../../state/selectors/places.ts";
import { remember } from "../../state/selectors/remember.ts";
import { passesFilter } from "../../state/selectors/stock-shown.ts";
import { type Named, subjectName } from "../../state/selectors/subject-name.ts";
import { freeUnits, standingNow } from "../../state/selectors/vacancies.ts";

/** One row of the municipal stock: the house, never the person in it. */
export interface StockRow {
  readonly id: DwellingId;
  readonly dwelling: Dwelling;
  readonly name: string;
  readonly areaId: NeighbourhoodId | null;
  readonly areaName: string;
  readonly building: string;
  readonly free: number;
  readonly standing: Dwelling["standing"];
  readonly effect: PlaceFigures | undefined;
  readonly effects: PlaceEffects;
}

/** The stock as the scenario leaves it, in the register's order. The table and the panel beside it share one list. */
export const stockRows = (
  { dataset, changes }: Pick<Named, "dataset" | "changes">,
  places: Places,
  assessment: Assessment | null,
  m: Messages,
): readonly StockRow[] => rowsOf(dataset, changes, places, assessment, m);

const NOTHING = { text: "", sort: null };
/** A home nobody can move into changes nothing. */
const NO_EFFECTS: PlaceEffects = { headroom: NOTHING, load: NOTHING, clustering: NOTHING, asks: NOTHING };

/** What rows say before anything is assessed: the names of a city's homes need not be made again when an answer comes. */
const plainRows = remember(
  (dataset: Dataset, changes: readonly Change[], places: Places, m: Messages): readonly StockRow[] => {
    const named: Named = { dataset, changes };
    return places.dwellings.map((dwelling) => {
      const area = areaAt(dataset.neighbourhoods, dwelling.at);
      return {
        id: dwelling.id,
        dwelling,
        name: subjectName({ kind: "dwelling", id: dwelling.id }, named, m),
        areaId: area?.id ?? null,
        areaName: area?.name ?? m.text("dwellings.noArea"),
        building: isKnown(dwelling.building)
          ? subjectName({ kind: "building", id: dwelling.building }, named, m)
          : "",
        free: freeUnits(places, dwelling),
        standing: standingNow(places, dwelling),
        effect: undefined,
        effects: NO_EFFECTS,
      };
    });
  },
);

const rowsOf = remember(
  (
    dataset: Dataset,
    changes: readonly Change[],
    places: Places,
    assessment: Assessment | null,
    m: Messages,
  ): readonly StockRow[] => {
    const plain = plainRows(dataset, changes, places, m);
    if (!assessment) return plain;
    const index = indexAssessment(assessment);
    return plain.map((row) => {
      const effect = index.place(row.id);
      if (!effect) return row;
      const subject = { kind: "dwelling", id: row.id } as const;
      return { ...row, effect, effects: placeEffects(effect, (kind) => index.score(kind, subject), m) };
    });
  },
);

export const filteredStock = (rows: readonly StockRow[], filter: StockFilter): readonly StockRow[] =>
  rows.filter((row) => passesFilter(filter, row));

/** "Kommunen har 420 boliger her i registeret; 18 er ledige." */
export function stockSummary(rows: readonly StockRow[], m: Messages): string {
  return m.text("dwellings.summary", {
    units: rows.reduce((sum, { dwelling }) => sum + (dwelling.kind === "temporary" ? 0 : dwelling.units), 0),
    vacant: rows.reduce((sum, { dwelling, free }) => sum + (dwelling.kind === "temporary" ? 0 : free), 0),
    temporary: rows.reduce(
      (sum, { dwelling }) => sum + (dwelling.kind === "temporary" ? dwelling.units : 0),
      0,
    ),
  });
}
