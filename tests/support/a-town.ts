import {
  type Area,
  type AreaLevel,
  at,
  type Building,
  type BuildingId,
  type Cooperative,
  type CooperativeId,
  type Coverage,
  type Dataset,
  type Dwelling,
  type DwellingId,
  type Facility,
  type FacilityId,
  type FacilityKind,
  id,
  type Lines,
  type Municipality,
  type Neighbourhood,
  type NeighbourhoodId,
  type Placement,
  type PlacementId,
  type Plot,
  type PlotFacts,
  type PlotId,
  type Point,
  type RowRef,
  type Shape,
  UNKNOWN,
  type WorkingCrs,
  type Zone,
  type ZoneId,
  type ZoneKind,
} from "../../src/engine/index.ts";

/** A square with its centre at `centre` and sides of `side` metres. */
export function square(centre: Point, side: number): Area {
  return rectangle(centre, side, side);
}

export function rectangle(centre: Point, width: number, height: number): Area {
  const [w, h] = [width / 2, height / 2];
  const { x, y } = centre;
  return {
    type: "MultiPolygon",
    coordinates: [
      [
        [
          [x - w, y - h],
          [x + w, y - h],
          [x + w, y + h],
          [x - w, y + h],
          [x - w, y - h],
        ],
      ],
    ],
  };
}

/** A line through the points, as roads and shores are drawn. */
export function line(...points: readonly Point[]): Lines {
  return { type: "MultiLineString", coordinates: [points.map(({ x, y }) => [x, y] as const)] };
}

/** Where a placement is: in a dwelling of the register (`in` is not a name JavaScript lets us use). */
export const inDwelling = (dwelling: string): Placement["site"] => ({ dwelling: id<DwellingId>(dwelling) });
/** Where a placement is: at a point, in a private lease outside the register. */
export const atPoint = (point: Point): Placement["site"] => ({ at: point });

export { at };

type Given<T, Fixed extends keyof T> = Partial<Omit<T, Fixed | "from">>;
interface ResidenceRow {
  readonly at: Point;
  readonly dwellings: number;
  readonly residents: number;
  readonly label: string;
}

/**
 * A small municipality told as a sketch. Each step returns the town itself; `dataset()` hands out a deep-frozen
 * dataset, so that a test fails where the engine writes to its input. What is not said is unknown.
 */
export class Town {
  #municipality: Municipality = {
    number: UNKNOWN,
    name: "Testby",
    fictional: true,
    residents: UNKNOWN,
    waiting: UNKNOWN,
  };
  #crs: WorkingCrs = "EPSG:25832";
  #studyArea: Dataset["studyArea"] = UNKNOWN;
  #row = 1;
  readonly #dwellings: Dwelling[] = [];
  readonly #buildings: Building[] = [];
  readonly #cooperatives: Cooperative[] = [];
  readonly #placements: Placement[] = [];
  readonly #plots: Plot[] = [];
  readonly #areas: Neighbourhood[] = [];
  readonly #facilities: Facility[] = [];
  readonly #zones: Zone[] = [];
  readonly #coverages: Coverage[] = [];
  readonly #residences: ResidenceRow[] = [];

  #from(): RowRef {
    this.#row += 1;
    return { file: "town.csv", row: this.#row };
  }

  municipality(facts: Partial<Municipality>): this {
    this.#municipality = { ...this.#municipality, ...facts };
    return this;
  }

  studyArea(outline: Area): this {
    this.#studyArea = outline;
    return this;
  }

  area(name: string, outline: Area, facts: Given<Neighbourhood, "id" | "outline"> = {}): this {
    this.#areas.push({
      id: id<NeighbourhoodId>(name),
      name,
      level: "grunnkrets" satisfies AreaLevel,
      outline,
      district: UNKNOWN,
      residents: UNKNOWN,
      dwellings: UNKNOWN,
      residentsYear: UNKNOWN,
      ...facts,
      from: this.#from(),
    });
    return this;
  }

  building(name: string, point: Point, facts: Given<Building, "id" | "at"> = {}): this {
    this.#buildings.push({
      id: id<BuildingId>(name),
      name: UNKNOWN,
      at: point,
      outline: UNKNOWN,
      dwellings: UNKNOWN,
      cooperative: UNKNOWN,
      ...facts,
      from: this.#from(),
    });
    return this;
  }

  cooperative(name: string, facts: Given<Cooperative, "id"> = {}): this {
    this.#cooperatives.push({
      id: id<CooperativeId>(name),
      name: UNKNOWN,
      form: "cooperative",
      dwellings: UNKNOWN,
      bylawsAllowMore: UNKNOWN,
      ...facts,
      from: this.#from(),
    });
    return this;
  }

  dwelling(name: string, point: Point, facts: Given<Dwelling, "id" | "at"> = {}): this {
    this.#dwellings.push({
      id: id<DwellingId>(name),
      at: point,
      units: 1,
      label: UNKNOWN,
      building: UNKNOWN,
      cooperative: UNKNOWN,
      acquisition: "owned",
      kind: "ordinary",
      standing: "occupied",
      designation: UNKNOWN,
      leaseYears: UNKNOWN,
      bedrooms: UNKNOWN,
      areaM2: UNKNOWN,
      stepFree: UNKNOWN,
      since: UNKNOWN,
      ...facts,
      from: this.#from(),
    });
    return this;
  }

  placement(name: string, site: Placement["site"], facts: Given<Placement, "id" | "site"> = {}): this {
    this.#placements.push({
      id: id<PlacementId>(name),
      site,
      standing: "housed",
      since: UNKNOWN,
      until: UNKNOWN,
      householdKind: UNKNOWN,
      chosenByParticipant: UNKNOWN,
      ...facts,
      from: this.#from(),
    });
    return this;
  }

  /** The plot's own point is the centre of the outline's bounding box unless `at` is given. */
  plot(
    name: string,
    outline: Area,
    facts: Given<Plot, "id" | "outline" | "facts"> & { readonly facts?: Partial<PlotFacts> } = {},
  ): this {
    const ring = outline.coordinates[0]?.[0] ?? [];
    const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
    this.#plots.push({
      id: id<PlotId>(name),
      name: UNKNOWN,
      outline,
      at: at(middle(ring.map(([x]) => x)), middle(ring.map(([, y]) => y))),
      capacity: UNKNOWN,
      ownership: UNKNOWN,
      cadastre: UNKNOWN,
      ...facts,
      facts: {
        landUse: UNKNOWN,
        slopePercent: UNKNOWN,
        utilitiesMetres: UNKNOWN,
        roadAccess: UNKNOWN,
        sunAndOutdoor: UNKNOWN,
        fireAccess: UNKNOWN,
        highestBuildingMetres: UNKNOWN,
        ...facts.facts,
      },
      from: this.#from(),
    });
    return this;
  }

  facility(name: string, kind: FacilityKind, point: Point, facts: Partial<Facility> = {}): this {
    this.#facilities.push({
      id: id<FacilityId>(name),
      kind,
      name: UNKNOWN,
      at: point,
      departuresPerHour: UNKNOWN,
      ...facts,
      from: this.#from(),
    });
    return this;
  }

  zone(name: string, kind: ZoneKind, shape: Shape, facts: Partial<Zone> = {}): this {
    this.#zones.push({
      id: id<ZoneId>(name),
      kind,
      name: UNKNOWN,
      shape,
      returnPeriod: UNKNOWN,
      grade: UNKNOWN,
      ...facts,
      from: this.#from(),
    });
    return this;
  }

  coverage(kind: ZoneKind, outline: Area): this {
    this.#coverages.push({ kind, outline, from: this.#from() });
    return this;
  }

  /** An address point; `-1` (the default) is unknown, as in the columns themselves. */
  residence(point: Point, facts: { dwellings?: number; residents?: number; label?: string } = {}): this {
    const { dwellings = -1, residents = -1, label = "" } = facts;
    this.#residences.push({ at: point, dwellings, residents, label });
    return this;
  }

  dataset(): Dataset {
    const rows = this.#residences;
    return deepFreeze({
      municipality: this.#municipality,
      crs: this.#crs,
      studyArea: this.#studyArea,
      dwellings: [...this.#dwellings],
      buildings: [...this.#buildings],
      cooperatives: [...this.#cooperatives],
      placements: [...this.#placements],
      plots: [...this.#plots],
      neighbourhoods: [...this.#areas],
      facilities: [...this.#facilities],
      zones: [...this.#zones],
      coverages: [...this.#coverages],
      residences: {
        x: Float64Array.from(rows, (row) => row.at.x),
        y: Float64Array.from(rows, (row) => row.at.y),
        dwellings: Int32Array.from(rows, (row) => row.dwellings),
        residents: Int32Array.from(rows, (row) => row.residents),
        labels: rows.some((row) => row.label !== "") ? rows.map((row) => row.label) : [],
      },
      sources: [],
    });
  }
}

export const aTown = (): Town => new Town();

/** Freezes records and arrays all the way down; typed arrays cannot be frozen and are left as they are. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
