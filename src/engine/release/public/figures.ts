import type { PublicHouse, ReleaseFile, ReleaseLimit } from "./release-file.ts";
import { RELEASE_PARAMETERS } from "./release-parameters.ts";
import { sumError } from "./sum-error.ts";

export type ZoneClass = "0-4" | "5-9" | "10+";
export const ZONE_CLASSES = ["0-4", "5-9", "10+"] as const;

/** A sum to the nearest 5, and how far the noise and the rounding may have moved it (95 %). */
export interface ReleaseSum {
  readonly sum: number;
  readonly error: number;
}

/** What the public may be shown of a release, and nothing besides. All of it is worked out from the file. */
export interface ReleaseTable {
  readonly limit: ReleaseLimit | null;
  /** Null where zones have no figures. Publicly known units stand beside the class and are not in it. */
  readonly zones: readonly ZoneFigure[];
  readonly districts: readonly DistrictFigure[];
  readonly municipality: ReleaseSum | null;
  /** Publicly known units in all. */
  readonly publicUnits: number;
}

export interface ZoneFigure {
  readonly id: string;
  readonly name: string;
  readonly district: string;
  readonly residents: number;
  readonly shown: ZoneClass | null;
  readonly publicUnits: number;
}

export interface DistrictFigure {
  readonly id: string;
  readonly name: string;
  readonly residents: number;
  readonly shown: ReleaseSum | null;
  readonly publicUnits: number;
}

/** min(max(Y, 0), cap): what scores from a release reckon with. */
export const cappedCount = (count: number, cap: number): number => Math.min(Math.max(count, 0), cap);

/** The class that a zone is shown in. "0-4" says that there are few, never that there are none. */
export function zoneClass(count: number, cap: number): ZoneClass {
  const shown = cappedCount(count, cap);
  return shown < 5 ? "0-4" : shown < 10 ? "5-9" : "10+";
}

/** To the nearest 5 and not below 0. Five is odd, so that no whole number lies between two of them. */
export function shownSum(sum: number): number {
  const { sumStep } = RELEASE_PARAMETERS;
  return Math.max(0, Math.round(sum / sumStep) * sumStep);
}

/** Rounding moves a sum by at most 2. */
const ROUNDING = Math.floor(RELEASE_PARAMETERS.sumStep / 2);

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const withError = (sum: number, zones: number): ReleaseSum => ({ sum, error: sumError(zones) + ROUNDING });

/** The table of a release: classes of zones, sums of districts and of the municipality. */
export function releaseTable({ partition, counts, detail, limit, sum, houses }: ReleaseFile): ReleaseTable {
  const { zones, districts } = partition;
  const shows = detail === "zones";
  const countOf = new Map(zones.map(({ id }, i) => [id, counts[i] ?? 0]));
  const figures = zones.map(({ id, name, district, residents, cap, areas }): ZoneFigure => {
    const shown = shows ? zoneClass(countOf.get(id) ?? 0, cap) : null;
    return { id, name, district, residents, shown, publicUnits: unitsIn(houses, new Set(areas)) };
  });
  const figureOf = new Map(figures.map((figure) => [figure.id, figure]));
  return {
    limit,
    zones: figures,
    districts: districts.map(({ id, name, zones: own }) => {
      const parts = own.flatMap((zone) => figureOf.get(zone) ?? []);
      const total = sumOf(own.map((zone) => countOf.get(zone) ?? 0));
      return {
        id,
        name,
        residents: sumOf(parts.map(({ residents }) => residents)),
        shown: shows ? withError(shownSum(total), own.length) : null,
        publicUnits: sumOf(parts.map(({ publicUnits }) => publicUnits)),
      };
    }),
    municipality: sum === null ? null : withError(sum, zones.length),
    publicUnits: sumOf(houses.map(({ units }) => units)),
  };
}

const unitsIn = (houses: readonly PublicHouse[], areas: ReadonlySet<string>): number =>
  sumOf(houses.map(({ area, units }) => (area !== null && areas.has(area) ? units : 0)));

/** An area with what is publicly known of it. */
export interface PublicAreaFigure {
  readonly id: string;
  readonly name: string;
  readonly district: string | null;
  readonly residents: number | null;
  readonly dwellings: number | null;
  readonly publicUnits: number;
  /** Publicly known units per 1 000 residents; null where residents are not known or none. */
  readonly per1000: number | null;
}

/**
 * What a council can see of a municipality of any size, area by area: residents, dwellings and the houses that are publicly known. It is what
 * small municipalities have instead of zones, and it says where there is no public house yet.
 */
export function publicAreaFigures({ areas, houses }: ReleaseFile): readonly PublicAreaFigure[] {
  return areas.map((area) => {
    const publicUnits = unitsIn(houses, new Set([area.id]));
    const { residents } = area;
    return { ...area, publicUnits, per1000: residents ? (1000 * publicUnits) / residents : null };
  });
}
