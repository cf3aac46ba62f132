import type { Dataset, Position, WorkingCrs } from "../engine/index.ts";
import { UNKNOWN } from "../engine/index.ts";
import { converter, DEGREES, namedCrs, PREFIXED_CRS } from "./crs.ts";
import { inNorway } from "./norway.ts";
import type { TableCrs } from "./table.ts";

/** Decides between readings that would all be Norwegian: a place is likelier in the municipality than 300 km from it. */
export interface CrsHints {
  readonly working: WorkingCrs;
  /** Bounds of what is already known of the municipality, in the working CRS: west, south, east, north. */
  readonly bounds?: readonly [number, number, number, number];
  readonly fileName: string;
}

export interface FoundCrs extends TableCrs {
  /** True when the file has northing (or latitude) first. */
  readonly swapped: boolean;
  /** The file names a system its numbers contradict. */
  readonly contradicted: boolean;
}

/** Metres around the municipality's bounds that still count as there: plots and stops lie just across its border. */
const MARGIN = 5_000;

/** One way of reading a pair of numbers. */
export interface Reading {
  readonly code: string;
  readonly swapped: boolean;
}

/**
 * Finds the system of some coordinates, in the file's own order. Ranges are trusted over names: longitude–latitude, UTM and
 * NTM cannot be mistaken for one another, while files do lie in their name and in their `crs` member. Between UTM zones, which
 * can all be Norwegian, the declared zone stands unless only another one lands in the municipality.
 * A table may mix systems: the reading that most of it fits is the table's, and the rest is left to its rows.
 * Undefined when no reading puts anything in Norway.
 */
export function detectCrs(
  sample: readonly Position[],
  declared: string | undefined,
  hints: CrsHints,
): FoundCrs | undefined {
  const near = nearness(hints);
  const readings = [false, true].flatMap((swapped) =>
    candidates(declared, hints, near !== undefined).map((code) => {
      const reading = { code, swapped };
      const inside = share(sample, reading, DEGREES, inNorway);
      return {
        ...reading,
        inside,
        nearby: near && inside > 0 ? share(sample, reading, hints.working, near) : 0,
      };
    }),
  );
  const most = Math.max(0, ...readings.map(({ inside }) => inside));
  if (most === 0) return undefined;
  // Zones that fit almost as much are all possible; without help from the municipality's place the order decides.
  const possible = readings.filter(({ inside }) => inside >= most * 0.9);
  const [best] = [...readings].sort((a, b) => b.nearby - a.nearby || b.inside - a.inside);
  const stated = possible.find(({ code, swapped }) => code === declared && !swapped);
  if (stated && (!best || stated.nearby >= 0.1 || best.nearby < 0.9)) {
    return { code: stated.code, swapped: false, found: "declared", contradicted: false };
  }
  const placed = best !== undefined && best.nearby > 0 && best.nearby >= most * 0.3;
  const told = placed ? best : possible[0];
  if (!told) return undefined;
  const rivals = new Set(possible.filter((one) => one.swapped === told.swapped).map((one) => one.code));
  const contradicted = declared !== undefined && told.code !== declared;
  const found = told.code === declared ? "declared" : placed || rivals.size === 1 ? "guessed" : "assumed";
  return { code: told.code, swapped: told.swapped, found, contradicted };
}

/** In order of likelihood: what the file says, degrees, the zone of its name, the project's own, the others. */
export function candidates(
  declared: string | undefined,
  hints: CrsHints,
  placed: boolean,
): readonly string[] {
  const named = /(?:^|\D)(?:(258\d\d|326\d\d|51[0-3]\d)|(?<=utm[ _-]?)(3[235]))(?:\D|$)/i.exec(
    hints.fileName,
  );
  const code = named?.[1] ?? (named?.[2] === undefined ? undefined : `258${named[2]}`);
  const inName = code === undefined ? undefined : namedCrs(code);
  const ntm = placed ? Array.from({ length: 26 }, (_, i) => `EPSG:${5105 + i}`) : [];
  const all = [
    ...(declared === undefined ? [] : [declared]),
    DEGREES,
    ...(inName?.known ? [inName.code] : []),
    hints.working,
    "EPSG:25833",
    "EPSG:25832",
    "EPSG:25835",
    "EPSG:3857",
    ...PREFIXED_CRS,
    ...ntm,
  ];
  return [...new Set(all)];
}

function share(
  sample: readonly Position[],
  { code, swapped }: Reading,
  to: string,
  test: (x: number, y: number) => boolean,
): number {
  const convert = converter(code, to);
  if (sample.length === 0) return 0;
  let hits = 0;
  for (const [x, y] of sample) {
    if (!plausible(code, swapped ? y : x, swapped ? x : y)) continue;
    const [a, b] = swapped ? convert(y, x) : convert(x, y);
    if (test(a, b)) hits += 1;
  }
  return hits / sample.length;
}

/** Ranges that no reading may leave: beyond them proj4 answers with numbers that mean nothing. */
export function plausible(code: string, x: number, y: number): boolean {
  if (code === DEGREES) return x >= 3 && x <= 33 && y >= 57 && y <= 72;
  if (code === "EPSG:3857") return x >= 3e5 && x <= 3.7e6 && y >= 7.7e6 && y <= 1.17e7;
  // Zone and easting in one number can be nothing else.
  if (PREFIXED_CRS.includes(code)) return x >= 3.05e7 && x <= 3.45e7 && y >= 6.3e6 && y <= 8.1e6;
  if (code === "EPSG:3035") return x >= 3.9e6 && x <= 5.4e6 && y >= 3.7e6 && y <= 5.6e6;
  if (code.startsWith("EPSG:258")) return x >= -9e5 && x <= 1.5e6 && y >= 6.3e6 && y <= 8.1e6;
  return x >= -2e5 && x <= 4e5 && y >= 9.5e5 && y <= 2.7e6;
}

/** Tells whether a place in the working CRS lies in or just around the municipality; undefined when that is not known. */
export function nearness({ bounds }: CrsHints): ((x: number, y: number) => boolean) | undefined {
  if (!bounds) return undefined;
  const [west, south, east, north] = bounds;
  return (x, y) => x > west - MARGIN && x < east + MARGIN && y > south - MARGIN && y < north + MARGIN;
}

/** Bounds of the neighbourhoods, else of the study area. */
export function boundsOf(dataset: Dataset): CrsHints["bounds"] {
  const areas = dataset.neighbourhoods.map((n) => n.outline);
  if (areas.length === 0 && dataset.studyArea !== UNKNOWN) areas.push(dataset.studyArea);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const area of areas) {
    for (const [shell = []] of area.coordinates) {
      for (const [x, y] of shell) {
        west = Math.min(west, x);
        south = Math.min(south, y);
        east = Math.max(east, x);
        north = Math.max(north, y);
      }
    }
  }
  return west <= east ? [west, south, east, north] : undefined;
}
