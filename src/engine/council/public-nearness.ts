import { basis } from "../rules/basis.ts";
import type { Basis } from "../rules/rule.ts";

/**
 * How the dwellings of each zone lie about the plots: what a zone's number is spread by. Made of public data alone, as whole numbers, so that whoever has the register of
 * addresses can count them again.
 */
export interface PublicNearness {
  /** Metres from a plot's own point that count as near it. */
  readonly metres: typeof NEAR_METRES;
  /** What was counted: dwellings, or addresses where the register does not say how many dwellings every address has. */
  readonly of: "dwellings" | "addresses";
  /** How many each zone has, in the order of the release's zones; never 0. */
  readonly zones: readonly number[];
  /** For each plot of the case, in its order: how many of each zone's lie near it. */
  readonly plots: readonly (readonly number[])[];
}

/** Fixed, and no setting of a rule set: the classes of two cases mean the same. */
export const NEAR_METRES = 600;
export const NEAR_BASIS: Basis = basis(
  "project",
  "Ytterste ring i D7: Land Economics 80(1):33 (2004), 1 001–2 000 fot (305–610 m). At den brukes her, er vårt valg",
  "D",
  "2026-11-23",
);
