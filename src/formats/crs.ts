import proj4 from "proj4";
import type { Position, WorkingCrs } from "../engine/index.ts";

/** Longitude and latitude, x first. ETRS89 and WGS 84 differ by less than a metre in Norway and are treated as one. */
export const DEGREES = "EPSG:4326";

/** Systems offered to the user by hand, the usual ones first; the other UTM zones are met in files only. */
export const OFFERED_CRS: readonly string[] = [
  DEGREES,
  "EPSG:25832",
  "EPSG:25833",
  "EPSG:25835",
  "EPSG:3857",
  ...Array.from({ length: 26 }, (_, i) => `EPSG:${5105 + i}`),
];

const UTM = (zone: number) => `+proj=utm +zone=${zone} +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs`;
/** NTM zone n has its central meridian at n + 0.5° (Kartverket; checked against PROJ 9.1 to 1 mm). */
const NTM = (zone: number) =>
  `+proj=tmerc +lat_0=58 +lon_0=${zone}.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs`;

function definition(code: string): string | undefined {
  const number = Number(code.slice(5));
  if (code === DEGREES) return "+proj=longlat +ellps=GRS80 +no_defs";
  if (number >= 25831 && number <= 25836) return UTM(number - 25800);
  if (number >= 5105 && number <= 5130) return NTM(number - 5100);
  if (number === 3857) {
    return "+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs";
  }
  const prefixed = PREFIXED.get(number);
  if (prefixed !== undefined) {
    return `+proj=tmerc +lat_0=0 +lon_0=${prefixed * 6 - 183} +k=0.9996 +x_0=${prefixed}500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs`;
  }
  // Europe's system of equal areas, which statistics of the EU come in (EPSG 3035, PROJ).
  if (number === 3035) {
    return "+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs";
  }
  return undefined;
}

/** UTM with the zone's number before the easting, "32 612 345" (EPSG: "zE-N"), and the zone of each. */
const PREFIXED: ReadonlyMap<number, number> = new Map([
  [5649, 31],
  [4647, 32],
  [5650, 33],
]);
export const PREFIXED_CRS: readonly string[] = [...PREFIXED.keys()].map((code) => `EPSG:${code}`);

export type NamedCrs =
  | { readonly known: true; readonly code: string }
  /** NGO1948 is known by name and refused: a wrong shift moves everything by a hundred metres. */
  | { readonly known: false; readonly ngo: boolean };

/**
 * What a `crs` member or an EPSG column means: "EPSG:25832", "urn:ogc:def:crs:EPSG::25832", "urn:ogc:def:crs:OGC:1.3:CRS84",
 * "http://www.opengis.net/def/crs/EPSG/0/25832", "…/epsg.xml#25832", "25833", or in words: "EUREF89 UTM sone 32". Systems that
 * differ only in name, height or axis order become one.
 */
export function namedCrs(name: string): NamedCrs {
  if (/CRS84h?\b/i.test(name)) return { known: true, code: DEGREES };
  const digits = /(?:^|EPSG(?:::|:|\/|\.xml#)(?:[\d.]*(?::|\/))?)\s*(\d{4,6})\b/i.exec(name.trim())?.[1];
  const number = Number(digits ?? crsInWords(name));
  const same = SAME.get(number);
  if (same !== undefined) return { known: true, code: same };
  const code = `EPSG:${number}`;
  if (definition(code)) return { known: true, code };
  return { known: false, ngo: number >= 27391 && number <= 27398 };
}

/**
 * The number of a Norwegian system named in words, as `.prj` files, spreadsheets and people write it; undefined where the words
 * are of none, or of ED50, which lies a hundred metres away.
 */
export function crsInWords(name: string): number | undefined {
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .replace("etrs89 nor euref89", "euref89");
  if (/ed ?(19)?50|european 1950|european datum|ngo.* utm |wgs ?(19)?72/.test(words)) return undefined;
  const utm = /utm ?(?:zone|sone|sn)? ?(3[1-6])(?! ?s\b)n?\b/.exec(words)?.[1];
  if (utm !== undefined) return 25800 + Number(utm);
  const ntm = /ntm ?(?:zone|sone|sn)? ?(\d{1,2})\b/.exec(words)?.[1];
  if (ntm !== undefined) return 5100 + Number(ntm);
  const ngo = /ngo.*(?:axis|akse|zone|sone) ([1-8]|i{1,3}|iv|vi{0,3})\b/.exec(words)?.[1];
  if (ngo !== undefined) return 27390 + (ROMAN[ngo] ?? Number(ngo));
  if (/pseudo mercator|web mercator/.test(words)) return 3857;
  return /^(gcs )?(wgs ?(19)?84|etrs ?(19)?89|euref ?89)( (geographic|geografisk|lat ?lon|lon ?lat|2d))?$/.test(
    words.trim(),
  )
    ? 4258
    : undefined;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8 };

const UTM_ZONES = [31, 32, 33, 34, 35, 36] as const;

/** After Kartverket's table of the systems that PROJ knows for Norway, with the codes that EUREF89 got of its own in 2025. */
const SAME: ReadonlyMap<number, string> = new Map([
  ...[4258, 4326, 4937, 4979, 10874, 10875].map((code) => [code, DEGREES] as const),
  // Degrees with heights, NN2000 and NN54.
  ...[5942, 6144, 11399, 11558, 11560].map((code) => [code, DEGREES] as const),
  ...[3857, 900913, 102100].map((code) => [code, "EPSG:3857"] as const),
  ...UTM_ZONES.flatMap((zone) => {
    // 3043–3048 and 11013–11018 have northing first; the ranges decide the order of axes in any case.
    const codes = [32600 + zone, 3012 + zone, 10982 + zone, 10990 + zone];
    // With heights: NN2000 of 2018, NN54, NN2000 of 2025.
    codes.push(5940 + zone, 6140 + zone, zone === 31 ? 11400 : 11371 + zone);
    return codes.map((code) => [code, `EPSG:258${zone}`] as const);
  }),
  ...Array.from({ length: 26 }, (_, i) => i + 5).flatMap((zone) =>
    [5940 + zone, 6140 + zone, zone < 8 ? 11430 + zone : 11400 + zone].map(
      (code) => [code, `EPSG:${5100 + zone}`] as const,
    ),
  ),
]);

export type Convert = (x: number, y: number) => Position;

/** A converter between two known systems; the same system gives the same numbers back untouched. */
export function converter(from: string, to: string): Convert {
  if (from === to) return (x, y) => [x, y];
  const [source, target] = [definition(from), definition(to)];
  if (source === undefined || target === undefined) throw new Error(`no definition of ${from} or ${to}`);
  const { forward } = proj4(source, target);
  return (x, y) => {
    const [east = Number.NaN, north = Number.NaN] = forward([x, y]);
    return [east, north];
  };
}

/** The zone municipal data there is delivered in: 32 in the south, 33 from Nordland, 35 in Finnmark. */
export function workingCrsAt(longitude: number, latitude: number): WorkingCrs {
  if (latitude < 65) return "EPSG:25832";
  return longitude < 21 ? "EPSG:25833" : "EPSG:25835";
}
