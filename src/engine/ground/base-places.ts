import type { AreaLocator } from "../geometry/area-index.ts";
import type { Acquisition, Building, Dwelling, Known, Placement, Point } from "../model/index.ts";
import { programmeUnits, stockUnits } from "./unit-count.ts";

/** Who owns a unit, for D2. */
export const NOT_OWNED = 0;
export const OWNED = 1;
export const PERHAPS_OWNED = 2;
export type Owning = typeof NOT_OWNED | typeof OWNED | typeof PERHAPS_OWNED;

/** The agreement a unit is at the municipality's disposal by, for D12; a unit that is owned or leased has none. */
export const NO_AGREEMENT = 0;
export const REFERRAL = 1;
export const ALLOCATION = 2;
export const AGREEMENT_NOT_KNOWN = 3;
export type Agreement =
  | typeof NO_AGREEMENT
  | typeof REFERRAL
  | typeof ALLOCATION
  | typeof AGREEMENT_NOT_KNOWN;

export function agreementOf(acquisition: Known<Acquisition>): Agreement {
  switch (acquisition) {
    case "referral":
      return REFERRAL;
    case "allocation":
      return ALLOCATION;
    case "owned":
    case "leased":
      return NO_AGREEMENT;
    case "unknown":
      return AGREEMENT_NOT_KNOWN;
  }
}

/** What a unit is set aside for, as D11 counts it: 0 is ordinary housing, −1 not known, else a group of its own. */
const GROUPS = [
  "general",
  "housingFirst",
  "rop",
  "youth",
  "family",
  "elderly",
  "refugee",
  "disability",
] as const;
export const GROUP_NOT_KNOWN = -1;

/** One place where units are: a register row, a placement outside the register, or a proposal. Indexes are −1 for none. */
export interface Place {
  /** `<kind>:<id>`: a plot and a dwelling may share an id. */
  readonly key: string;
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly area: number;
  readonly building: number;
  readonly cooperative: number;
  readonly owning: Owning;
  readonly agreement: Agreement;
  readonly group: number;
  readonly programme: number;
  readonly stock: number;
}

interface Surroundings {
  readonly areas: AreaLocator;
  readonly buildings: readonly Building[];
  readonly buildingIndex: ReadonlyMap<string, number>;
  readonly cooperativeIndex: ReadonlyMap<string, number>;
}

export function dwellingPlace(dwelling: Dwelling, housed: number, ground: Surroundings): Place {
  const building = ground.buildingIndex.get(dwelling.building) ?? -1;
  const throughBuilding = ground.buildings[building]?.cooperative ?? "unknown";
  const named = dwelling.cooperative === "unknown" ? throughBuilding : dwelling.cooperative;
  return {
    key: `dwelling:${dwelling.id}`,
    id: dwelling.id,
    x: dwelling.at.x,
    y: dwelling.at.y,
    area: ground.areas.locate(dwelling.at.x, dwelling.at.y),
    building,
    cooperative: ground.cooperativeIndex.get(named) ?? -1,
    owning:
      dwelling.acquisition === "owned"
        ? OWNED
        : dwelling.acquisition === "unknown"
          ? PERHAPS_OWNED
          : NOT_OWNED,
    agreement: agreementOf(dwelling.acquisition),
    group: dwelling.designation === "unknown" ? GROUP_NOT_KNOWN : GROUPS.indexOf(dwelling.designation),
    programme: programmeUnits(dwelling, housed),
    stock: stockUnits(dwelling),
  };
}

/** A placement in a private lease: a programme unit at a point, no part of the municipal stock. */
export function placementPlace(placement: Placement, at: Point, ground: Surroundings): Place {
  return {
    key: `placement:${placement.id}`,
    id: placement.id,
    x: at.x,
    y: at.y,
    area: ground.areas.locate(at.x, at.y),
    building: -1,
    cooperative: -1,
    owning: NOT_OWNED,
    agreement: NO_AGREEMENT,
    group: GROUP_NOT_KNOWN,
    programme: placement.standing === "housed" ? 1 : 0,
    stock: 0,
  };
}
