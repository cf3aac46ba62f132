import { id, type RuleId } from "../../model/index.ts";
import type { MappedBoth } from "../../siting/mapped-share.ts";
import { basis } from "../basis.ts";
import { param } from "../param.ts";
import type { Params, Rule } from "../rule.ts";

/** Mapped, with a margin as wide as the widest line: first for roads, second for railways. */
export type BuildingLineFacts = MappedBoth & {
  /** Class of the road that binds first, "railway", or "unclassed" for a road of unstated class. */
  readonly road: string;
  /** Metres from the houses to its centreline, to 1000 m. */
  readonly distance: number;
  readonly beyond: boolean;
  readonly name: string | null;
  /** Share of the plot's buildable part (4 m from the boundary) inside a building line. */
  readonly share: number;
  /** m² outside every building line. */
  readonly free: number;
  readonly room: boolean;
  readonly way: number | null;
  readonly direction: string;
};

/** Metres from the centreline of a road of that class; the widest of them where nobody has stated the class. */
export function buildingLine(road: string, params: Params): number {
  if (road === "unclassed")
    return Math.max(param(params, "national"), param(params, "county"), param(params, "municipal"));
  return param(params, road);
}

const ROAD = "veglova § 29: byggegrense målt fra midten av vegen, når planen ikke sier annet";

/** Private roads have no building line in law, and are left out. */
export const rule: Rule<BuildingLineFacts> = {
  id: id<RuleId>("h13-building-line"),
  code: "H13",
  group: "constraint",
  subjects: ["plot"],
  unit: "m",
  params: [
    {
      id: "national",
      unit: "m",
      min: 0,
      max: 100,
      step: 5,
      basis: basis("eiger", `${ROAD}; riksveg 50 m`, "V*"),
    },
    {
      id: "county",
      unit: "m",
      min: 0,
      max: 100,
      step: 5,
      basis: basis("eiger", `${ROAD}; fylkesveg 50 m. En eldre lovtekst sa 15 m: spør fylkeskommunen`, "V*"),
    },
    {
      id: "municipal",
      unit: "m",
      min: 0,
      max: 50,
      step: 1,
      basis: basis("vestv", `${ROAD}; kommunal veg 15 m`, "V*"),
    },
    {
      id: "path",
      unit: "m",
      min: 0,
      max: 50,
      step: 1,
      basis: basis("vestv", `${ROAD}; gang- og sykkelveg 15 m`, "V*"),
    },
    {
      id: "railway",
      unit: "m",
      min: 0,
      max: 100,
      step: 5,
      basis: basis("eiger", "jernbaneloven § 10: 30 m fra midten av nærmeste spor", "V*"),
    },
  ],
  basis: basis("eiger", "veglova § 29 og jernbaneloven § 10, med mindre plan sier annet", "V*"),
  reach: 0,
  judge: ({ road, distance, share, room, mapped }, params) => {
    const limit = buildingLine(road, params);
    const here = distance < limit;
    const hit = here || share > 0;
    const measured = hit || mapped >= 1 ? { measured: distance } : {};
    if (!hit) return { verdict: mapped < 1 ? "unknown" : "met", limit, ...measured };
    // A road of unstated class may be a small one: that is to be found out before anything else.
    const full = share >= 1 || !room;
    return { verdict: full && road !== "unclassed" ? "conflict" : "investigate", limit, ...measured };
  },
};
