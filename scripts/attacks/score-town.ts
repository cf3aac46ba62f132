import type { Chance } from "../../src/engine/dispersion/chance.ts";
import {
  at,
  type Dataset,
  type Dwelling,
  type DwellingId,
  emptyDataset,
  type FacilityId,
  type FacilityKind,
  id,
  type Neighbourhood,
  type NeighbourhoodId,
  type Placement,
  type PlacementId,
  type Plot,
  type PlotId,
  UNKNOWN,
} from "../../src/engine/index.ts";

const COLUMNS = 10;
const ROWS = 4;
const SIDE = 600;
/** The design's own town (privacy-and-reliability.md §1.2): a thousand municipal homes, forty of them in use, thirty plots. */
const HOMES_IN_AREA = 25;
const IN_USE = 40;
const PLOTS = 30;
const AREA_DWELLINGS = 260;
/** Of the dwellings at one address. */
const ADDRESS_DWELLINGS = 10;
/** Areas with too few dwellings for their homes to be told (§1.3): at most so many, and of at most so many dwellings. */
const HAMLETS = 5;
const HAMLET_DWELLINGS = 49;
const FACILITIES: readonly FacilityKind[] = [
  "busStop",
  "grocery",
  "healthCentre",
  "pharmacy",
  "nav",
  "teamBase",
  "lowThreshold",
  "kindergarten",
];

const square = (x: number, y: number, side: number): Neighbourhood["outline"] => ({
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [x, y],
        [x + side, y],
        [x + side, y + side],
        [x, y + side],
        [x, y],
      ],
    ],
  ],
});
const row = (n: number) => ({ file: "town", row: n + 2 });

/** A made-up town for the attacks on scores: areas so small that two make a zone, and homes in use that huddle in some of them. */
export function scoreTown(chance: Chance): Dataset {
  const anywhere = () => at(chance.below(COLUMNS * SIDE * 10) / 10, chance.below(ROWS * SIDE * 10) / 10);
  const hamlets = new Set(
    Array.from({ length: 1 + chance.below(HAMLETS) }, () => chance.below(COLUMNS * ROWS)),
  );
  const areas = Array.from({ length: COLUMNS * ROWS }, (_, n) => {
    const [column, line] = [n % COLUMNS, Math.floor(n / COLUMNS)];
    return {
      id: id<NeighbourhoodId>(`a${String(n).padStart(2, "0")}`),
      name: `Krets ${n + 1}`,
      level: "grunnkrets",
      outline: square(column * SIDE, line * SIDE, SIDE),
      district: `Bydel ${1 + (line >> 1)}`,
      residents: 520 + chance.below(300),
      dwellings: hamlets.has(n) ? 8 + chance.below(HAMLET_DWELLINGS - 7) : AREA_DWELLINGS,
      residentsYear: 2026,
      from: row(n),
    } satisfies Neighbourhood;
  });
  const dwellings = areas.flatMap((area, n) =>
    Array.from({ length: Math.min(HOMES_IN_AREA, area.dwellings >> 1) }, (_, h): Dwelling => {
      const [column, line] = [n % COLUMNS, Math.floor(n / COLUMNS)];
      const inside = () => 2 + chance.below((SIDE - 4) * 10) / 10;
      return {
        id: homeId(n, h),
        at: at(column * SIDE + inside(), line * SIDE + inside()),
        units: 1,
        label: UNKNOWN,
        building: UNKNOWN,
        cooperative: UNKNOWN,
        acquisition: "owned",
        kind: "ordinary",
        standing: "occupied",
        designation: "general",
        leaseYears: UNKNOWN,
        bedrooms: UNKNOWN,
        areaM2: UNKNOWN,
        stepFree: UNKNOWN,
        since: UNKNOWN,
        from: row(n),
      };
    }),
  );
  const huddled = Array.from({ length: 4 }, () => chance.below(areas.length));
  const used = new Set<string>();
  const homes = new Set<string>(dwellings.map(({ id: home }) => home));
  while (used.size < IN_USE) {
    const area = chance.below(3) === 0 ? (huddled[chance.below(4)] ?? 0) : chance.below(areas.length);
    const home = homeId(area, chance.below(HOMES_IN_AREA));
    if (homes.has(home)) used.add(home);
  }
  return {
    ...emptyDataset({ name: "Angrepsby", number: UNKNOWN }, "EPSG:25832"),
    neighbourhoods: areas,
    dwellings,
    residences: addressesIn(areas, chance),
    placements: dwellings.flatMap(({ id: home }) => (used.has(home) ? [housedIn(home)] : [])),
    facilities: FACILITIES.flatMap((kind, k) =>
      Array.from({ length: 3 }, (_, n) => ({
        id: id<FacilityId>(`f${k}-${n}`),
        kind,
        name: UNKNOWN,
        at: anywhere(),
        departuresPerHour: kind === "busStop" ? 4 : UNKNOWN,
        from: row(n),
      })),
    ),
    plots: Array.from({ length: PLOTS }, (_, n): Plot => {
      const spot = anywhere();
      return {
        id: id<PlotId>(`t${String(n).padStart(2, "0")}`),
        name: `Tomt ${n + 1}`,
        at: spot,
        outline: square(spot.x - 15, spot.y - 15, 30),
        capacity: 4,
        ownership: "municipal",
        cadastre: UNKNOWN,
        facts: {
          landUse: "housing",
          slopePercent: 4,
          utilitiesMetres: 20,
          roadAccess: true,
          sunAndOutdoor: true,
          fireAccess: true,
          highestBuildingMetres: 5,
        },
        from: row(n),
      };
    }),
  };
}

/** "d7-3" is the fourth home of the eighth area. */
const homeId = (area: number, home: number): DwellingId => id<DwellingId>(`d${area}-${home}`);

/** Public addresses that have all dwellings of each area between them. */
function addressesIn(
  areas: readonly { readonly dwellings: number }[],
  chance: Chance,
): Dataset["residences"] {
  const [x, y, dwellings]: [number[], number[], number[]] = [[], [], []];
  areas.forEach((area, n) => {
    for (let left = area.dwellings; left > 0; left -= ADDRESS_DWELLINGS) {
      x.push((n % COLUMNS) * SIDE + 2 + chance.below(SIDE - 4));
      y.push(Math.floor(n / COLUMNS) * SIDE + 2 + chance.below(SIDE - 4));
      dwellings.push(Math.min(left, ADDRESS_DWELLINGS));
    }
  });
  return {
    x: Float64Array.from(x),
    y: Float64Array.from(y),
    dwellings: Int32Array.from(dwellings),
    residents: new Int32Array(x.length),
    labels: x.map(() => ""),
  };
}

export function housedIn(dwelling: DwellingId): Placement {
  return {
    id: id<PlacementId>(`p-${dwelling}`),
    site: { dwelling },
    standing: "housed",
    since: UNKNOWN,
    until: UNKNOWN,
    householdKind: UNKNOWN,
    chosenByParticipant: UNKNOWN,
    from: row(0),
  };
}
