import { isKnown, type Zone, type ZoneKind } from "../../model/index.ts";
import { buildingLine } from "../../rules/h13-building-line/rule.ts";
import { param } from "../../rules/param.ts";
import type { Params } from "../../rules/rule.ts";
import { fitsHousing, purposeOf } from "../land-use.ts";
import type { LimitCause } from "./limit.ts";

/** What a rule makes of one zone. */
export interface Read {
  readonly cause: LimitCause;
  readonly metres: number;
  readonly stops: boolean;
  /** The threshold the metres are read from. */
  readonly param?: string;
}

export interface Reading {
  readonly rule: string;
  readonly kind: ZoneKind;
  /** The most metres `read` can give. */
  readonly widest: (params: Params) => number;
  readonly read: (zone: Zone, params: Params, houses: number) => Read | undefined;
}

/** Purposes that call for a new plan, as H9 has it; the other unfit ones can hold dwellings after a look. */
export const BARRED: ReadonlySet<string> = new Set(["business", "traffic", "green", "lnf"]);

const none = (): number => 0;

function hazard(
  rule: string,
  kind: "flood" | "stormSurge" | "landslide",
  years: (params: Params, houses: number) => number,
): Reading {
  return {
    rule,
    kind,
    widest: none,
    read: ({ returnPeriod }, params, houses) => {
      if (!isKnown(returnPeriod)) return { cause: kind, metres: 0, stops: false };
      return returnPeriod <= years(params, houses) ? { cause: kind, metres: 0, stops: true } : undefined;
    },
  };
}

const area = (rule: string, kind: ZoneKind & LimitCause, stops: boolean): Reading => ({
  rule,
  kind,
  widest: none,
  read: () => ({ cause: kind, metres: 0, stops }),
});

const belt = (rule: string, kind: ZoneKind & LimitCause, distance: string): Reading => ({
  rule,
  kind,
  widest: (params) => param(params, distance),
  read: (_, params) => ({ cause: kind, metres: param(params, distance), stops: true, param: distance }),
});

const noise = (kind: "roadNoise" | "railNoise"): Reading => ({
  rule: "h8-noise",
  kind,
  widest: none,
  read: ({ grade }) => ({
    cause: grade === "red" ? "redNoise" : "yellowNoise",
    metres: 0,
    stops: grade === "red",
  }),
});

const years = (params: Params): number => param(params, "years");
const ROADS: readonly string[] = ["national", "county", "municipal", "path"];

/** Which zones each rule keeps houses away from: what the rule's own `gather` counts. */
export const READINGS: readonly Reading[] = [
  hazard("h1-flood", "flood", years),
  hazard("h2-storm-surge", "stormSurge", years),
  hazard("h3-landslide", "landslide", (params, houses) =>
    param(params, houses > param(params, "manyUnits") ? "yearsMany" : "years"),
  ),
  area("h4-quick-clay", "quickClay", true),
  area("h4-quick-clay", "marineClay", false),
  belt("h7-shoreline", "sea", "sea"),
  belt("h7-shoreline", "watercourse", "watercourse"),
  noise("roadNoise"),
  noise("railNoise"),
  {
    rule: "h9-plan-purpose",
    kind: "landUse",
    widest: none,
    read: (zone) => {
      const use = purposeOf(zone);
      return use && !fitsHousing(use) ? { cause: "landUse", metres: 0, stops: BARRED.has(use) } : undefined;
    },
  },
  area("h10-farmland", "cultivatedLand", true),
  belt("h11-heritage", "heritage", "distance"),
  {
    rule: "h12-power-line",
    kind: "powerLine",
    widest: (params) => param(params, "lineDistance"),
    // A zone drawn around a line has the distance in it already. 0.4 µT asks for a look and never stops.
    read: ({ shape }, params) =>
      shape.type === "MultiPolygon"
        ? { cause: "powerLine", metres: 0, stops: false }
        : { cause: "powerLine", metres: param(params, "lineDistance"), stops: false, param: "lineDistance" },
  },
  {
    rule: "h13-building-line",
    kind: "road",
    widest: (params) => Math.max(buildingLine("unclassed", params), param(params, "path")),
    // Private roads have no building line in law.
    read: ({ grade }, params) => {
      if (grade === "private") return undefined;
      const known = isKnown(grade) && ROADS.includes(grade);
      const metres = buildingLine(known ? grade : "unclassed", params);
      return { cause: "road", metres, stops: true, ...(known ? { param: grade } : {}) };
    },
  },
  belt("h13-building-line", "railway", "railway"),
  area("h14-drinking-water", "drinkingWater", true),
  area("h15-ground-and-nature", "contaminatedGround", false),
  area("h15-ground-and-nature", "natureReserve", true),
];
