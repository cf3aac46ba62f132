import { canonicalJson } from "../../canonical-json.ts";
import { fileStem } from "../../file-stem.ts";
import type { WorkingCrs } from "../../model/working-crs.ts";
import type { PublicCount } from "./public-count.ts";
import type { ReleaseParameters, ReleaseVersion } from "./release-parameters.ts";
import { textHash } from "./text-hash.ts";

export const RELEASE_SCHEMA = "spredt-release";
/** Version 2 tells the number of municipal homes of areas that are big enough, and not of others. */
export const RELEASE_VERSION = 2;

/** A correction is a release like any other, and uses one of the year's two. */
export type ReleaseKind = "ordinary" | "correction";
export const RELEASE_KINDS = ["ordinary", "correction"] as const;

/** How fine the figures are. "none": there are too few homes to hide one among. */
export type ReleaseDetail = "zones" | "municipality" | "none";
export const RELEASE_DETAILS = ["zones", "municipality", "none"] as const;

/** Why there are no figures for zones: under twenty homes in the sum, fewer than three zones, or too small a municipality for any number. */
export type ReleaseLimit = "few-homes" | "few-zones" | "too-small";
export const RELEASE_LIMITS = ["few-homes", "few-zones", "too-small"] as const;

/** A neighbourhood as the statistics agency knows it. Null is unknown. */
export interface ReleaseArea {
  readonly id: string;
  readonly name: string;
  readonly district: string | null;
  readonly residents: number | null;
  readonly dwellings: number | null;
  /** All municipal homes (boenheter), whoever lives there and whether or not anybody does. */
  readonly homes: PublicCount;
}

/** Neighbouring areas of one district that are counted together. */
export interface ReleaseZone {
  /** "z01", "z02" … in the order of their first areas. */
  readonly id: string;
  readonly name: string;
  /** Ids of its areas, in order; every area is in one zone. */
  readonly areas: readonly string[];
  readonly district: string;
  readonly residents: number;
  /** The most that is ever shown: one in five of the candidate homes, rounded down. */
  readonly cap: number;
}

/** At least three zones. */
export interface ReleaseDistrict {
  readonly id: string;
  readonly name: string;
  readonly zones: readonly string[];
}

/** A house that everybody knows what is for: listed with its units, and in no count. */
export interface PublicHouse {
  readonly name: string;
  /** Whole metres in the working system. */
  readonly x: number;
  readonly y: number;
  readonly units: number;
  /** Where it was made public: a decision or a plan, by its case number. */
  readonly source: string;
  /** The area it lies in; null for none. */
  readonly area: string | null;
}

/** What leaves the municipality, and all that leaves. It holds no true count, no secret and nothing about a home in use. */
export interface ReleaseFile {
  readonly schema: typeof RELEASE_SCHEMA;
  readonly version: ReleaseVersion;
  /** SHA-256 of the canonical JSON of all the rest. */
  readonly hash: string;
  readonly municipality: {
    readonly number: string | null;
    readonly name: string;
    readonly fictional: boolean;
    readonly residents: number | null;
  };
  readonly crs: WorkingCrs;
  readonly date: string;
  /** The year, "2026", and how many releases the year had before this one. */
  readonly period: string;
  readonly revision: number;
  readonly kind: ReleaseKind;
  /** Hash of the release before this one. */
  readonly previous: string | null;
  readonly parameters: ReleaseParameters;
  /** SHA-256 of the public facts it was made from: the areas with their outlines, and the houses. */
  readonly inputs: { readonly areas: string; readonly houses: string };
  readonly areas: readonly ReleaseArea[];
  /**
   * What the municipal mean of homes is made of, counted over the same ground. Frozen with the rest, as the areas' own counts are: counts that followed the register would tell of each
   * new home.
   */
  readonly mean: { readonly homes: number; readonly residents: number | null };
  readonly partition: {
    readonly hash: string;
    readonly zones: readonly ReleaseZone[];
    readonly districts: readonly ReleaseDistrict[];
  };
  readonly detail: ReleaseDetail;
  readonly limit: ReleaseLimit | null;
  /** Homes with the noise added, zone by zone; they may be below 0. Empty where zones have no figures. */
  readonly counts: readonly number[];
  /** For the whole municipality, to the nearest 5; null where detail is "none". */
  readonly sum: number | null;
  readonly houses: readonly PublicHouse[];
}

export type ReleaseBody = Omit<ReleaseFile, "hash" | "schema" | "version">;

/** The body with its hash; of another version only where one is read that was written by it. */
export function sealRelease(body: ReleaseBody, version: ReleaseVersion = RELEASE_VERSION): ReleaseFile {
  const whole = { ...body, schema: RELEASE_SCHEMA, version } as const;
  return { ...whole, hash: textHash(canonicalJson(whole)) };
}

/** The file as it is stored and handed out: canonical JSON, one line, no date but its own. */
export const releaseText = (file: ReleaseFile): string => `${canonicalJson(file)}\n`;

/** "utgivelse_fjordvik_2026-0.json": nothing in the name but what is in the file. */
export function releaseFileName({ municipality, period, revision }: ReleaseFile): string {
  return `utgivelse_${fileStem(municipality.name)}_${period}-${revision}.json`;
}

/** SHA-256 of which areas are counted together. Residents and homes change from year to year, a zone does not. */
export function partitionHash(zones: readonly ReleaseZone[], districts: readonly ReleaseDistrict[]): string {
  return textHash(
    canonicalJson({
      zones: zones.map(({ id, areas, district }) => ({ id, areas, district })),
      districts: districts.map(({ id, zones: of }) => ({ id, zones: of })),
    }),
  );
}
