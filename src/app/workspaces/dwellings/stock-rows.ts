import {
  type Assessment,
  type Change,
  type Dataset,
  type Dwelling,
  type DwellingId,
  isKnown,
  type Neighbourhood,
  type NeighbourhoodId,
  type PlaceFigures,
} from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import type { StockFilter } from "../../state/index.ts";
import { type AssessmentIndex, indexAssessment } from "../../state/selectors/assessment-index.ts";
import { areaAt } from "../../state/selectors/outline.ts";
import { type PlaceEffects, placeEffects } from "../../state/selectors/place-effect.ts";
import type { Places } from "../../state/selectors/places.ts";
import { remember } from "../../state/selectors/remember.ts";
import { passesFilter } from "../../state/selectors/stock-shown.ts";
import { homeName, type Named, subjectName } from "../../state/selectors/subject-name.ts";
import { freeUnits, standingNow } from "../../state/selectors/vacancies.ts";

/** One row of the municipal stock: the house, never the person in it. What it is called is made when somebody reads or sorts by it. */
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

/** The stock as the scenario leaves it, in the register's order. */
export const stockRows = (
  { dataset, changes }: Pick<Named, "dataset" | "changes">,
  places: Places,
  assessment: Assessment | null,
  m: Messages,
): readonly StockRow[] => rowsOf(dataset, changes, places, assessment, m);

const NOTHING = { text: "", sort: null };
/** A home nobody can move into changes nothing. */
const NO_EFFECTS: PlaceEffects = { headroom: NOTHING, load: NOTHING, clustering: NOTHING, asks: NOTHING };

const rowsOf = remember(
  (
    dataset: Dataset,
    changes: readonly Change[],
    places: Places,
    assessment: Assessment | null,
    m: Messages,
  ): readonly StockRow[] => {
    const index = assessment && indexAssessment(assessment);
    const said = saidWith(dataset.neighbourhoods, dataset.buildings, changes, m);
    said.named ??= { dataset, changes };
    const { named, words: known } = said;
    return places.dwellings.map((dwelling): StockRow => {
      const words = known.get(dwelling) ?? new RowWords(dwelling, named, m);
      known.set(dwelling, words);
      return new Row(
        words,
        freeUnits(places, dwelling),
        standingNow(places, dwelling),
        index?.place(dwelling.id),
        index,
        m,
      );
    });
  },
);

/** Words of homes that say the same under another register: an edit of one home makes the words of one. Any register with these areas and buildings will do to name them by. */
const saidWith = remember(
  (
    _neighbourhoods: Dataset["neighbourhoods"],
    _buildings: Dataset["buildings"],
    _changes: readonly Change[],
    _m: Messages,
  ): { named?: Named; readonly words: WeakMap<Dwelling, RowWords> } => ({ words: new WeakMap() }),
);

/** What a home is called, and where it lies: made when asked for, since a city's thousands are not all read at once. */
class RowWords {
  readonly dwelling: Dwelling;
  readonly #named: Named;
  readonly #m: Messages;
  #name: string | undefined;
  #building: string | undefined;
  #area: Neighbourhood | null | undefined;

  constructor(dwelling: Dwelling, named: Named, m: Messages) {
    this.dwelling = dwelling;
    this.#named = named;
    this.#m = m;
  }

  get name(): string {
    const { dwelling } = this;
    this.#name ??=
      dwelling.from.file === "scenario"
        ? subjectName({ kind: "dwelling", id: dwelling.id }, this.#named, this.#m)
        : homeName(dwelling, this.#named.dataset, this.#m);
    return this.#name;
  }

  get building(): string {
    const { building } = this.dwelling;
    this.#building ??= isKnown(building)
      ? subjectName({ kind: "building", id: building }, this.#named, this.#m)
      : "";
    return this.#building;
  }

  get area(): Neighbourhood | null {
    if (this.#area === undefined)
      this.#area = areaAt(this.#named.dataset.neighbourhoods, this.dwelling.at) ?? null;
    return this.#area;
  }

  get areaName(): string {
    return this.area?.name ?? this.#m.text("dwellings.noArea");
  }
}

class Row implements StockRow {
  readonly id: DwellingId;
  readonly dwelling: Dwelling;
  readonly free: number;
  readonly standing: Dwelling["standing"];
  readonly effect: PlaceFigures | undefined;
  readonly #words: RowWords;
  readonly #index: AssessmentIndex | null;
  readonly #m: Messages;
  #effects: PlaceEffects | undefined;

  constructor(
    words: RowWords,
    free: number,
    standing: Dwelling["standing"],
    effect: PlaceFigures | undefined,
    index: AssessmentIndex | null,
    m: Messages,
  ) {
    this.id = words.dwelling.id;
    this.dwelling = words.dwelling;
    this.free = free;
    this.standing = standing;
    this.effect = effect;
    this.#words = words;
    this.#index = index;
    this.#m = m;
  }

  get name(): string {
    return this.#words.name;
  }

  get areaId(): NeighbourhoodId | null {
    return this.#words.area?.id ?? null;
  }

  get areaName(): string {
    return this.#words.areaName;
  }

  get building(): string {
    return this.#words.building;
  }

  get effects(): PlaceEffects {
    const subject = { kind: "dwelling", id: this.id } as const;
    const { effect } = this;
    this.#effects ??= effect
      ? placeEffects(effect, (kind) => this.#index?.score(kind, subject), this.#m)
      : NO_EFFECTS;
    return this.#effects;
  }
}

export const filteredStock = (rows: readonly StockRow[], filter: StockFilter): readonly StockRow[] =>
  rows.filter((row) => passesFilter(filter, row));

/** "Kommunen har 420 boliger her i registeret; 18 er ledige." */
export function stockSummary(places: Places, m: Messages): string {
  const counts = { units: 0, vacant: 0, temporary: 0 };
  for (const dwelling of places.dwellings) {
    if (dwelling.kind === "temporary") counts.temporary += dwelling.units;
    else {
      counts.units += dwelling.units;
      counts.vacant += freeUnits(places, dwelling);
    }
  }
  return m.text("dwellings.summary", counts);
}
