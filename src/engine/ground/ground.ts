import { AreaIndex } from "../geometry/area-index.ts";
import { PointGrid } from "../geometry/point-grid.ts";
import type {
  Building,
  Cooperative,
  Dataset,
  Dwelling,
  Neighbourhood,
  Placement,
  Plot,
  Point,
} from "../model/index.ts";
import { buildSitingGround, type SitingGround } from "../siting/index.ts";
import { AreaServices } from "./area-services.ts";
import { dwellingPlace, type Place, placementPlace } from "./base-places.ts";
import { byId, indexById } from "./by-id.ts";
import { FamilyPlacements } from "./family-placements.ts";
import { ResidenceIndex } from "./residence-index.ts";
import { type Spots, spotsOf } from "./spots.ts";
import { vacantUnits } from "./unit-count.ts";
import { workingAreas } from "./working-areas.ts";

/** Everything about a dataset that no change of a scenario touches, in canonical order and indexed once. */
export interface Ground {
  readonly dataset: Dataset;
  readonly areas: readonly Neighbourhood[];
  readonly areaIndex: AreaIndex;
  readonly buildings: readonly Building[];
  readonly buildingIndex: ReadonlyMap<string, number>;
  readonly cooperatives: readonly Cooperative[];
  readonly cooperativeIndex: ReadonlyMap<string, number>;
  readonly dwellings: readonly Dwelling[];
  readonly dwellingIndex: ReadonlyMap<string, number>;
  /** Housed placements of each dwelling. */
  readonly housed: Int32Array;
  /** Indexes of dwellings somebody could move into. */
  readonly vacant: readonly number[];
  /** How many units that is. */
  readonly vacantUnits: number;
  readonly placements: readonly Placement[];
  readonly placementIndex: ReadonlyMap<string, number>;
  readonly plots: readonly Plot[];
  readonly plotIndex: ReadonlyMap<string, number>;
  /** Dwellings first, in their order, then placements outside the register. */
  readonly places: readonly Place[];
  /** Index into `places` of each placement that has a place of its own. */
  readonly placeOfPlacement: ReadonlyMap<string, number>;
  /** Housed placements in a dwelling the register does not have: units of the municipality, at no known place. */
  readonly placeless: number;
  readonly spots: Spots;
  /** Spots under a grid. */
  readonly grid: PointGrid;
  readonly residences: ResidenceIndex;
  readonly staffedBases: readonly Point[];
  readonly services: AreaServices;
  readonly families: FamilyPlacements;
  readonly siting: () => SitingGround;
}

export function buildGround(dataset: Dataset): Ground {
  const areas = workingAreas(dataset.neighbourhoods);
  const areaIndex = new AreaIndex(areas.map((area) => area.outline));
  const buildings = byId(dataset.buildings);
  const cooperatives = byId(dataset.cooperatives);
  const dwellings = byId(dataset.dwellings);
  const placements = byId(dataset.placements);
  const plots = byId(dataset.plots);
  const buildingIndex = indexById(buildings);
  const cooperativeIndex = indexById(cooperatives);
  const dwellingIndex = indexById(dwellings);

  const housed = new Int32Array(dwellings.length);
  let placeless = 0;
  for (const { site, standing } of placements) {
    if (standing !== "housed" || !("dwelling" in site)) continue;
    const dwelling = dwellingIndex.get(site.dwelling);
    if (dwelling === undefined) placeless += 1;
    else housed[dwelling] = (housed[dwelling] as number) + 1;
  }

  const around = { areas: areaIndex, buildings, buildingIndex, cooperativeIndex };
  const places: Place[] = dwellings.map((dwelling, i) =>
    dwellingPlace(dwelling, housed[i] as number, around),
  );
  const placeOfPlacement = new Map<string, number>();
  for (const placement of placements) {
    if (!("at" in placement.site)) continue;
    placeOfPlacement.set(placement.id, places.length);
    places.push(placementPlace(placement, placement.site.at, around));
  }

  const spots = spotsOf(places);
  const vacancies = Int32Array.from(dwellings, (dwelling, i) => vacantUnits(dwelling, housed[i] as number));
  let siting: SitingGround | undefined;
  return {
    dataset,
    areas,
    areaIndex,
    buildings,
    buildingIndex,
    cooperatives,
    cooperativeIndex,
    dwellings,
    dwellingIndex,
    housed,
    vacant: dwellings.flatMap((_, i) => (vacancies[i] === 0 ? [] : [i])),
    vacantUnits: vacancies.reduce((sum, units) => sum + units, 0),
    placements,
    placementIndex: indexById(placements),
    plots,
    plotIndex: indexById(plots),
    places,
    placeOfPlacement,
    placeless,
    spots,
    grid: new PointGrid(spots.x, spots.y),
    residences: new ResidenceIndex(dataset.residences, areas, areaIndex),
    staffedBases: dataset.facilities.filter(({ kind }) => kind === "staffedBase").map(({ at }) => at),
    services: new AreaServices(dataset.facilities, areas.length, areaIndex),
    families: new FamilyPlacements(placements, dwellingIndex, placeOfPlacement),
    siting: () => {
      siting ??= buildSitingGround(dataset);
      return siting;
    },
  };
}
