/**
 * The numbers of the mechanism (privacy-and-reliability.md §1.3). They are no settings: every one of them carries a promise, so a release
 * names them and a reader refuses others.
 */
const FIRST_PARAMETERS = {
  /** A zone has so many residents and so many candidate homes at the least. The homes are what protects: a guess among fifty is right once in fifty. */
  leastResidents: 1000,
  leastCandidates: 50,
  /** A municipality with fewer candidate homes than this has no number of its own either. */
  floorCandidates: 25,
  leastZonesInDistrict: 3,
  /** A number shown is at most one in so many of the zone's candidate homes: 20 %. */
  capOneIn: 5,
  /** Sums are shown to the nearest of these. */
  sumStep: 5,
  /** With a smaller sum for the municipality no zone and no district has a figure. */
  leastSum: 20,
  mostInAYear: 2,
  leastDaysApart: 180,
  noise: "two-coins-hmac-sha256",
} as const;

export const RELEASE_PARAMETERS = {
  ...FIRST_PARAMETERS,
  /** The number of municipal homes is told of areas with so many dwellings at the least: a guess among them is right once in fifty, the pass mark of P8. */
  leastDwellings: 50,
} as const;

/** Releases of version 1 told such a number of every area, and are kept: the ledger they stand in is a chain. */
export const PARAMETERS_OF = { 1: FIRST_PARAMETERS, 2: RELEASE_PARAMETERS } as const;
export type ReleaseVersion = keyof typeof PARAMETERS_OF;
export type ReleaseParameters = (typeof PARAMETERS_OF)[ReleaseVersion];
