import {
  type Building,
  type Dataset,
  id,
  type Neighbourhood,
  type NeighbourhoodId,
  type Plot,
  type PlotId,
  type Residences,
  type Source,
  UNKNOWN,
} from "../../../src/engine/index.ts";
import { ATTRIBUTION } from "../base-map/basemap.ts";
import type { Land } from "../land/make-land.ts";
import type { PlotWish } from "../plan.ts";
import { sample } from "../plane/raster.ts";
import type { Spot } from "../plane/rings.ts";
import { makeCooperatives, type Ownership } from "./cooperatives.ts";
import { type Surveyor, surveyor } from "./engine-shape.ts";
import { makeFacilities } from "./make-facilities.ts";
import { makePlacements } from "./make-placements.ts";
import { makeRoads } from "./make-roads.ts";
import { buildingOf, chooseUnits, homesByHouse, makeRows } from "./make-stock.ts";
import { makeCoverages, makeZones } from "./make-zones.ts";
import { makeTracts, type Tract } from "./neighbourhoods.ts";
import { type Address, labelOf, numberHouses } from "./number-houses.ts";

/** The year the demo's residents are counted, and the day its registers are said to be from. */
const RESIDENTS_YEAR = 2026;
const DAY = "2026-11-01";

/** Lays the municipal registers over the land: everything the planner may be asked about, none of it real. */
export function makeDataset(land: Land): Dataset {
  const { plan } = land;
  const survey = surveyor(plan.folder, plan.origin);
  const addresses = numberHouses(land);
  const tracts = makeTracts(land, addresses);
  const homes = homesByHouse(addresses, tracts);
  const owners = makeCooperatives(land, survey);
  const rows = makeRows(land, chooseUnits(land, owners, homes), owners, homes, survey);
  const collections = {
    dwellings: rows.dwellings,
    buildings: makeBuildings(land, owners, homes.addresses, survey),
    cooperatives: owners.cooperatives,
    placements: makePlacements(plan, rows.dwellings, rows.tracts, survey),
    plots: makePlots(land, survey),
    neighbourhoods: makeNeighbourhoods(tracts, survey),
    facilities: makeFacilities(land, survey),
    zones: makeZones(land, survey),
    coverages: makeCoverages(land, survey),
  };
  const roads = makeRoads(land, survey);
  return {
    municipality: {
      number: UNKNOWN,
      name: plan.name,
      fictional: true,
      residents: plan.residents,
      waiting: plan.waiting,
    },
    crs: "EPSG:25832",
    studyArea: survey.area(frame(plan)),
    ...collections,
    residences: residencesOf(addresses, survey),
    roads,
    sources: sourcesOf(plan.folder, { ...collections, residences: addresses, roads: land.stretches }),
  };
}

const frame = ({ width, height }: { width: number; height: number }): readonly (readonly Spot[])[][] => [
  [
    [
      [0, 0],
      [width, 0],
      [width, height],
      [0, height],
      [0, 0],
    ],
  ],
];

function makeBuildings(
  land: Land,
  owners: Ownership,
  addresses: ReadonlyMap<number, readonly Address[]>,
  survey: Surveyor,
): Building[] {
  return land.houses
    .flatMap((house, index) => (house.dwellings > 0 ? [{ house, index }] : []))
    .map(({ house, index }, row) => {
      const first = addresses.get(index)?.[0];
      return {
        id: buildingOf(index),
        name: house.ownSite ?? (first === undefined ? UNKNOWN : labelOf(first)),
        at: survey.point(house.at),
        outline: survey.area([[house.outline]]),
        dwellings: house.dwellings,
        cooperative: owners.of.get(index) ?? UNKNOWN,
        from: survey.row(row),
      };
    });
}

/** Made-up kroner of a made-up plot: so much a square metre of ground, and so much a metre of pipe and road. */
const GROUND_KRONER = 550;
const PIPE_KRONER = 4500;

/** Only of municipal plots: what a private owner asks is not known beforehand. Rounded to 50 000. */
function costOf({ ownership, size, facts }: PlotWish): Pick<Plot, "cost"> {
  if (ownership !== "municipal" || facts.utilitiesMetres === UNKNOWN) return {};
  const kroner = GROUND_KRONER * size[0] * size[1] + PIPE_KRONER * facts.utilitiesMetres;
  return { cost: 50_000 * Math.round(kroner / 50_000) };
}

function makePlots(land: Land, survey: Surveyor): Plot[] {
  return land.plots.map(({ wish, at, outline }, index) => ({
    id: id<PlotId>(`t${index + 1}`),
    name: wish.name,
    outline: survey.area([[outline]]),
    at: survey.point(at),
    capacity: wish.capacity,
    ownership: wish.ownership,
    cadastre: wish.cadastre,
    ...costOf(wish),
    facts: { ...wish.facts, slopePercent: Math.round(sample(land.ground.slope, at[0], at[1]) * 100) },
    from: survey.row(index),
  }));
}

function makeNeighbourhoods(tracts: readonly Tract[], survey: Surveyor): Neighbourhood[] {
  const districts = [...new Set(tracts.map(({ district }) => district))];
  return tracts.map(({ name, district, shape, residents, dwellings }, index) => ({
    // District number, then tract number within it, as in a real code, but with letters that no real code has.
    id: id<NeighbourhoodId>(
      `F${String(districts.indexOf(district) + 1).padStart(2, "0")}${String(tracts.slice(0, index + 1).filter((t) => t.district === district).length).padStart(2, "0")}`,
    ),
    name,
    level: "grunnkrets",
    outline: survey.area(shape),
    district,
    residents,
    dwellings,
    residentsYear: RESIDENTS_YEAR,
    from: survey.row(index),
  }));
}

function residencesOf(addresses: readonly Address[], survey: Surveyor): Residences {
  const points = addresses.map(({ at }) => survey.point(at));
  return {
    x: Float64Array.from(points, ({ x }) => x),
    y: Float64Array.from(points, ({ y }) => y),
    dwellings: Int32Array.from(addresses, ({ dwellings }) => dwellings),
    residents: Int32Array.from(addresses, ({ residents }) => residents),
    labels: addresses.map(labelOf),
  };
}

function sourcesOf(folder: string, collections: Readonly<Record<string, readonly unknown[]>>): Source[] {
  return Object.entries(collections).map(([what, { length: rows }]) => ({
    file: `demo:${folder}/${what}`,
    what: ATTRIBUTION,
    licence: "CC0 1.0",
    date: DAY,
    rows,
  }));
}
