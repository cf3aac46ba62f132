import type { Dataset, Position, WorkingCrs } from "../engine/index.ts";
import { converter, DEGREES, namedCrs } from "./crs.ts";
import {
  boundsOf,
  type CrsHints,
  candidates,
  detectCrs,
  type FoundCrs,
  nearness,
  plausible,
} from "./detect-crs.ts";
import { inNorway } from "./norway.ts";
import type { SampledShape } from "./table.ts";

/** One system that some of a table's places could be in, and where it puts them. */
export interface CrsChoice {
  readonly code: string;
  /** True when northing or latitude comes first in the file. */
  readonly swapped: boolean;
  /** 0–1: the share of the places in or just around the municipality; in Norway where the municipality's place is not known. */
  readonly here: number;
  /** The places in the working CRS. */
  readonly shapes: readonly SampledShape[];
}

export interface CrsOutlook {
  /** What the import takes the system to be when nobody says otherwise; undefined where nothing fits, or NGO1948 is named. */
  readonly taken: FoundCrs | undefined;
  /** The system the file names, where it names one we know. */
  readonly stated: string | undefined;
  /** The file names NGO1948, which is not converted. */
  readonly ngo: boolean;
  /** True when `here` is about the municipality, false when it is about Norway. */
  readonly placed: boolean;
  /** What is taken first, then by how much of the table lands in the municipality. */
  readonly choices: readonly CrsChoice[];
}

/** More pictures than this are not looked through. */
const MOST_CHOICES = 4;

/** Every system the places could be in, each with where they would lie: what somebody chooses among with a map before them. */
export function crsOutlook(
  shapes: readonly SampledShape[],
  { file, declared }: { readonly file: string; readonly declared: string | undefined },
  project: { readonly crs: WorkingCrs; readonly dataset: Dataset },
): CrsOutlook {
  const bounds = boundsOf(project.dataset);
  const hints: CrsHints = { working: project.crs, fileName: file, ...(bounds ? { bounds } : {}) };
  const named = declared === undefined ? undefined : namedCrs(declared);
  const stated = named?.known ? named.code : undefined;
  const ngo = named?.known === false && named.ngo;
  const positions = shapes.flatMap(([first]) => (first ? [first] : []));
  const near = nearness(hints);
  const choices = candidates(stated, hints, near !== undefined).flatMap((code) => {
    const [one] = [false, true]
      .map((swapped) => ({ code, swapped, ...shares(positions, code, swapped, project.crs, near) }))
      .sort((a, b) => b.norwegian - a.norwegian);
    return one && one.norwegian > 0 ? [one] : [];
  });
  const taken = ngo ? undefined : detectCrs(positions, stated, hints);
  const rank = ({ code }: { readonly code: string }) => (code === taken?.code ? 0 : 1);
  // Systems that put nothing in the municipality are only of interest where no system does.
  const some = near !== undefined && choices.some(({ here }) => here > 0);
  return {
    taken,
    stated,
    ngo,
    placed: near !== undefined,
    choices: ngo
      ? []
      : choices
          .filter(({ here, code }) => !some || here > 0 || code === taken?.code || code === stated)
          .sort((a, b) => rank(a) - rank(b) || b.here - a.here)
          .slice(0, MOST_CHOICES)
          .map(({ code, swapped, here }) => ({
            code,
            swapped,
            here,
            shapes: shapes.map((shape) => drawn(shape, code, swapped, project.crs)),
          })),
  };
}

function shares(
  positions: readonly Position[],
  code: string,
  swapped: boolean,
  working: WorkingCrs,
  near: ReturnType<typeof nearness>,
): { readonly norwegian: number; readonly here: number } {
  const [toDegrees, toWorking] = [converter(code, DEGREES), converter(code, working)];
  let [norwegian, nearby] = [0, 0];
  for (const [a, b] of positions) {
    const [x, y] = swapped ? [b, a] : [a, b];
    if (!plausible(code, x, y) || !inNorway(...toDegrees(x, y))) continue;
    norwegian += 1;
    if (near?.(...toWorking(x, y))) nearby += 1;
  }
  const all = Math.max(1, positions.length);
  return { norwegian: norwegian / all, here: (near ? nearby : norwegian) / all };
}

function drawn(shape: SampledShape, code: string, swapped: boolean, working: WorkingCrs): SampledShape {
  const convert = converter(code, working);
  return shape.flatMap(([a, b]) => {
    const [x, y] = swapped ? [b, a] : [a, b];
    return plausible(code, x, y) ? [convert(x, y)] : [];
  });
}
