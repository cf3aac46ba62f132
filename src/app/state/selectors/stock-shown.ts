import type { Change, Dataset, Dwelling, DwellingId, NeighbourhoodId } from "../../../engine/index.ts";
import { type StockFilter, WHOLE_STOCK } from "../wishes.ts";
import { areaAt } from "./outline.ts";
import { placesInForce } from "./places.ts";
import { remember } from "./remember.ts";
import { freeUnits } from "./vacancies.ts";

/** Whether a home passes the filter of the stock: one answer for the table and for the map. */
export const passesFilter = (
  filter: StockFilter,
  home: { readonly dwelling: Dwelling; readonly areaId: NeighbourhoodId | null; readonly free: number },
): boolean =>
  (!filter.vacantOnly || home.free > 0) &&
  (filter.kind === null || home.dwelling.kind === filter.kind) &&
  (filter.acquisition === null || home.dwelling.acquisition === filter.acquisition) &&
  // Last, and only where it is asked: finding the area of a city's homes takes its time.
  (filter.area === null || home.areaId === filter.area);

/** The homes a filter lets through; null where it lets all of them through. */
export const stockShown: (
  dataset: Dataset,
  changes: readonly Change[],
  filter: StockFilter,
) => ReadonlySet<DwellingId> | null = remember(
  (dataset: Dataset, changes: readonly Change[], filter: StockFilter) => {
    if (Object.entries(WHOLE_STOCK).every(([key, value]) => filter[key as keyof StockFilter] === value))
      return null;
    const places = placesInForce(dataset, changes);
    const shown = places.dwellings.filter((dwelling) =>
      passesFilter(filter, {
        dwelling,
        areaId: filter.area === null ? null : (areaAt(dataset.neighbourhoods, dwelling.at)?.id ?? null),
        free: freeUnits(places, dwelling),
      }),
    );
    return new Set(shown.map(({ id }) => id));
  },
);
