import {
  type Area,
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
  type Neighbourhood,
  type NeighbourhoodId,
  type Placement,
  type PlacementId,
  type Plot,
  type PlotId,
  type Point,
  type Position,
  type Residences,
  type RowRef,
  type Shape,
  type Zone,
  type ZoneId,
  type ZoneKind,
} from "../../src/engine/index.ts";

/** How large a city to make. The standard is the one the speed promises speak of. */
export interface CitySize {
  readonly addresses: number;
  /** Neighbourhoods across and up. */
  readonly across: number;
  readonly up: number;
  readonly buildings: number;
  readonly units: number;
  readonly placements: number;
  readonly plots: number;
}

export const CITY: CitySize = {
  addresses: 100_000,
  across: 30,
  up: 20,
  buildings: 3_000,
  units: 15_000,
  placements: 1_500,
  plots: 200,
};

/** Metres across a neighbourhood. */
const SIDE = 500;
const CORNER: Position = [560_000, 6_640_000];

/** Mulberry32: small, fast and the same everywhere. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A made-up city, the same for the same seed: dense in the middle, with the municipal stock huddled in some buildings. */
export function makeCity(size: CitySize = CITY, seed = 20261122): Dataset {
  const chance = chances(seed);
  const whole = (below: number) => Math.floor(chance() * below);
  const [width, height] = [size.across * SIDE, size.up * SIDE];
  let row = 1;
  const from = (): RowRef => ({ file: "city.csv", row: ++row });
  /** Somewhere in the city, more likely toward its middle. */
  const somewhere = (): Point => {
    const spread = () => (chance() + chance() + chance()) / 3;
    return at(CORNER[0] + spread() * width, CORNER[1] + spread() * height);
  };

  const neighbourhoods = quarters(size, chance).map(
    (outline, i): Neighbourhood => ({
      id: id<NeighbourhoodId>(`krets-${String(i).padStart(4, "0")}`),
      name: `Krets ${i + 1}`,
      level: "grunnkrets",
      outline,
      district: `Bydel ${1 + (i % 12)}`,
      residents: 150 + whole(900),
      dwellings: 80 + whole(400),
      residentsYear: 2025,
      from: from(),
    }),
  );
  const cooperatives = Array.from(
    { length: Math.round(size.buildings / 30) },
    (_, i): Cooperative => ({
      id: id<CooperativeId>(`lag-${i}`),
      name: "unknown",
      form: i % 4 === 0 ? "condominium" : "cooperative",
      dwellings: 40 + whole(200),
      bylawsAllowMore: i % 3 === 0 ? "unknown" : false,
      from: from(),
    }),
  );
  const buildings = Array.from(
    { length: size.buildings },
    (_, i): Building => ({
      id: id<BuildingId>(`bygg-${String(i).padStart(5, "0")}`),
      name: "unknown",
      at: somewhere(),
      outline: "unknown",
      dwellings: i % 9 === 0 ? "unknown" : 6 + whole(60),
      cooperative: i % 5 === 0 ? (cooperatives[whole(cooperatives.length)]?.id ?? "unknown") : "unknown",
      from: from(),
    }),
  );
  const dwellings = Array.from({ length: size.units }, (_, i): Dwelling => {
    const building = buildings[Math.floor(chance() * chance() * buildings.length)] as Building;
    const lone = i % 50 === 0;
    return {
      id: id<DwellingId>(`bolig-${String(i).padStart(6, "0")}`),
      at: lone ? somewhere() : building.at,
      units: 1,
      label: "unknown",
      building: lone ? "unknown" : building.id,
      cooperative: "unknown",
      acquisition: (["owned", "owned", "leased", "referral", "unknown"] as const)[i % 5] ?? "unknown",
      kind: lone ? "smallHouse" : "ordinary",
      standing: i % 40 === 7 ? "vacant" : "occupied",
      designation: (["general", "housingFirst", "rop", "unknown"] as const)[i % 4] ?? "unknown",
      leaseYears: 3,
      bedrooms: 1 + whole(3),
      areaM2: 35 + whole(40),
      stepFree: "unknown",
      since: "unknown",
      from: from(),
    };
  });
  const placements = Array.from({ length: size.placements }, (_, i): Placement => {
    const dwelling = dwellings[whole(dwellings.length)] as Dwelling;
    return {
      id: id<PlacementId>(`plass-${String(i).padStart(5, "0")}`),
      site: i % 25 === 0 ? { at: somewhere() } : { dwelling: dwelling.id },
      standing: i % 20 === 0 ? "offered" : "housed",
      since: "2025Q1",
      until: "unknown",
      householdKind: "single",
      chosenByParticipant: true,
      from: from(),
    };
  });
  const plots = Array.from({ length: size.plots }, (_, i): Plot => {
    const point = somewhere();
    return {
      id: id<PlotId>(`tomt-${String(i).padStart(3, "0")}`),
      name: `Tomt ${i + 1}`,
      outline: around(point, 18 + whole(12)),
      at: point,
      capacity: 1 + whole(6),
      ownership: "municipal",
      cadastre: `${1 + whole(200)}/${1 + whole(900)}`,
      facts: {
        landUse: "housing",
        slopePercent: whole(25),
        utilitiesMetres: whole(200),
        roadAccess: true,
        sunAndOutdoor: i % 2 === 0 ? true : "unknown",
        fireAccess: true,
        highestBuildingMetres: 5,
      },
      from: from(),
    };
  });

  return {
    municipality: {
      number: "unknown",
      name: "Prøveby",
      fictional: true,
      residents: neighbourhoods.reduce((sum, area) => sum + Number(area.residents), 0),
      waiting: 60,
    },
    crs: "EPSG:25832",
    studyArea: "unknown",
    dwellings,
    buildings,
    cooperatives,
    placements,
    plots,
    neighbourhoods,
    facilities: facilities(somewhere, from),
    zones: zones(somewhere, whole, from),
    coverages: coverages(width, height, from),
    residences: residences(size.addresses, somewhere, whole),
    sources: [],
  };
}

/** Neighbourhoods that fill the city without gaps, their corners and sides bent at random; neighbours share the bent side. */
function quarters({ across, up }: CitySize, chance: () => number): readonly Area[] {
  const bent = () => (chance() - 0.5) * 0.3 * SIDE;
  const corners = Array.from({ length: up + 1 }, (_, j) =>
    Array.from(
      { length: across + 1 },
      (_, i): Position => [CORNER[0] + i * SIDE + bent(), CORNER[1] + j * SIDE + bent()],
    ),
  );
  const sides = new Map<string, readonly Position[]>();
  const side = (a: Position, b: Position): readonly Position[] => {
    const key = `${a} ${b}`;
    const known = sides.get(key);
    if (known) return known;
    const made = Array.from({ length: 8 }, (_, k): Position => {
      const part = (k + 1) / 9;
      const off = (chance() - 0.5) * 0.08 * SIDE;
      return [a[0] + (b[0] - a[0]) * part + off, a[1] + (b[1] - a[1]) * part + off];
    });
    sides.set(key, made);
    return made;
  };
  const areas: Area[] = [];
  for (let j = 0; j < up; j++)
    for (let i = 0; i < across; i++) {
      const [a, b, c, d] = [
        corners[j]?.[i],
        corners[j]?.[i + 1],
        corners[j + 1]?.[i + 1],
        corners[j + 1]?.[i],
      ];
      if (!a || !b || !c || !d) continue;
      const ring = [
        a,
        ...side(a, b),
        b,
        ...side(b, c),
        c,
        ...side(d, c).toReversed(),
        d,
        ...side(a, d).toReversed(),
        a,
      ];
      areas.push({ type: "MultiPolygon", coordinates: [[ring]] });
    }
  return areas;
}

function around({ x, y }: Point, half: number): Area {
  const ring: Position[] = [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
    [x - half, y - half],
  ];
  return { type: "MultiPolygon", coordinates: [[ring]] };
}

/** One to four homes at each address; who lives there is told by neighbourhood only, as in Norwegian registers. */
function residences(many: number, somewhere: () => Point, whole: (below: number) => number): Residences {
  const points = Array.from({ length: many }, somewhere);
  return {
    x: Float64Array.from(points, (point) => point.x),
    y: Float64Array.from(points, (point) => point.y),
    dwellings: Int32Array.from(points, () => 1 + whole(4)),
    residents: new Int32Array(many).fill(-1),
    labels: points.map((_, i) => `Prøvegata ${i + 1}`),
  };
}

const SERVICES: readonly (readonly [FacilityKind, number])[] = [
  ["busStop", 600],
  ["grocery", 90],
  ["healthCentre", 25],
  ["pharmacy", 25],
  ["activity", 30],
  ["nav", 6],
  ["teamBase", 3],
  ["staffedBase", 4],
  ["greenArea", 120],
  ["school", 50],
  ["kindergarten", 120],
];

function facilities(somewhere: () => Point, from: () => RowRef): readonly Facility[] {
  return SERVICES.flatMap(([kind, many]) =>
    Array.from(
      { length: many },
      (_, i): Facility => ({
        id: id<FacilityId>(`${kind}-${i}`),
        kind,
        name: "unknown",
        at: somewhere(),
        departuresPerHour: kind === "busStop" ? (i % 5) + 1 : "unknown",
        from: from(),
      }),
    ),
  );
}

const HAZARDS: readonly (readonly [ZoneKind, number, number])[] = [
  ["flood", 30, 150],
  ["landslide", 15, 120],
  ["quickClay", 20, 200],
  ["roadNoise", 150, 90],
  ["landUse", 200, 250],
  ["heritage", 60, 20],
  ["drinkingWater", 4, 300],
  ["natureReserve", 6, 300],
];

function zones(
  somewhere: () => Point,
  whole: (below: number) => number,
  from: () => RowRef,
): readonly Zone[] {
  const zone = (name: string, kind: ZoneKind, shape: Shape, grade: Zone["grade"]): Zone => ({
    id: id<ZoneId>(name),
    kind,
    name: "unknown",
    shape,
    returnPeriod: kind === "flood" ? 200 : kind === "landslide" ? 1000 : "unknown",
    grade,
    from: from(),
  });
  const areas = HAZARDS.flatMap(([kind, many, half]) =>
    Array.from({ length: many }, (_, i) => {
      const grade =
        kind === "roadNoise" ? (i % 3 === 0 ? "red" : "yellow") : kind === "landUse" ? "housing" : "unknown";
      return zone(`${kind}-${i}`, kind, around(somewhere(), half), grade);
    }),
  );
  const roads = Array.from({ length: 400 }, (_, i) => {
    const { x, y } = somewhere();
    const coordinates: Position[] = Array.from({ length: 12 }, (_, k) => [x + 40 * k, y + whole(60)]);
    const shape: Shape = { type: "MultiLineString", coordinates: [coordinates] };
    return zone(`road-${i}`, "road", shape, i % 10 === 0 ? "county" : "municipal");
  });
  return [...areas, ...roads];
}

function coverages(width: number, height: number, from: () => RowRef): readonly Coverage[] {
  const [x, y] = CORNER;
  const ring: Position[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ];
  const outline: Area = { type: "MultiPolygon", coordinates: [[ring]] };
  return (["flood", "landslide", "quickClay", "roadNoise", "landUse", "heritage", "road"] as const).map(
    (kind) => ({
      kind,
      outline,
      from: from(),
    }),
  );
}
