import { AreaIndex, type AreaLocator } from "../geometry/area-index.ts";
import { PointGrid } from "../geometry/point-grid.ts";
import {
  type AreaLevel,
  type Building,
  type Cooperative,
  type Dataset,
  type Dwelling,
  isKnown,
  type Known,
  type Neighbourhood,
  type Placement,
  type Plot,
  type Point,
} from "../model/index.ts";
import { buildSitingGround, type SitingGround } from "../siting/index.ts";
import { areasAt, districtId, levelInForce } from "./area-levels.ts";
import { AreaServices } from "./area-services.ts";
import { dwellingPlace, type Place, placementPlace } from "./base-places.ts";
import { byId, indexById } from "./by-id.ts";
import { FamilyPlacements } from "./family-placements.ts";
import { ResidenceIndex } from "./residence-index.ts";
import { type Spots, spotsOf } from "./spots.ts";
import { vacantUnits } from "./unit-count.ts";

/** Everything about a dataset that no change of a scenario touches, in canonical order and indexed once. */
export interface Ground {
  readonly dataset: Dataset;
  /** The level that areas are counted at; unknown where there are none. */
  readonly level: Known<AreaLevel>;
  /** The areas of that level, by id. */
  readonly areas: readonly Neighbourhood[];
  readonly areaIndex: AreaLocator;
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
  /** The same ground with its areas at another level; this very one where that is its level. */
  readonly at: (level: AreaLevel | undefined) => Ground;
}

/** Indexes a dataset; areas are those of the wished level, or of the finest where it has no such level. */
export function buildGround(dataset: Dataset, level?: AreaLevel): Ground {
  return finestGround(dataset).at(level);
}

function finestGround(dataset: Dataset): Ground {
  const areas = areasAt(dataset);
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
  const ground: Ground = {
    dataset,
    level: levelInForce(dataset, undefined),
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
    at: (level) => groundAt(ground, level),
  };
  return ground;
}

/**
 * A ground whose areas are of another level than the finest. All that is not about areas is the very same: how many live
 * around an address is known best from the finest areas, and does not change with the level that is looked at.
 */
function groundAt(finest: Ground, wished: AreaLevel | undefined): Ground {
  const { dataset } = finest;
  const level = levelInForce(dataset, wished);
  if (level === finest.level) return finest;
  const areas = areasAt(dataset, wished);
  const areaIndex =
    level === "district" ? districtIndex(finest, areas) : new AreaIndex(areas.map((area) => area.outline));
  const ground: Ground = {
    ...finest,
    level,
    areas,
    areaIndex,
    places: finest.places.map((place) => ({ ...place, area: areaIndex.locate(place.x, place.y) })),
    services: new AreaServices(dataset.facilities, areas.length, areaIndex),
    at: (other) => (other === level ? ground : finest.at(other)),
  };
  return ground;
}

/** What lies in an area lies in its district, on borders too: so units of a district are those of its areas, to the last. */
function districtIndex({ areas, areaIndex }: Ground, districts: readonly Neighbourhood[]): AreaLocator {
  const place = indexById(districts);
  const of = Int32Array.from(areas, ({ district }) =>
    isKnown(district) ? (place.get(districtId(district)) ?? -1) : -1,
  );
  return {
    locate: (x, y) => {
      const area = areaIndex.locate(x, y);
      return area === -1 ? -1 : (of[area] as number);
    },
  };
}
