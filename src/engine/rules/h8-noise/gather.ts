import type { Zone } from "../../model/index.ts";
import { mappedShare } from "../../siting/mapped-share.ts";
import { overlapOf } from "../../siting/overlap.ts";
import type { Site } from "../../siting/site.ts";
import type { NoiseFacts } from "./rule.ts";

const KINDS = ["roadNoise", "railNoise"] as const;
const isRed = ({ grade }: Zone) => grade === "red";
const isGraded = ({ grade }: Zone) => grade === "red" || grade === "yellow";

export function gather(site: Site): NoiseFacts {
  const noise = overlapOf(site, KINDS, isGraded);
  const red = overlapOf(site, KINDS, isRed);
  const road = mappedShare(site, "roadNoise");
  const rail = mappedShare(site, "railNoise");
  const out = noise.way !== null ? noise : red;
  return {
    ...noise,
    mapped: Math.min(road, rail),
    missing: road < 1 ? (rail < 1 ? "both" : "road") : rail < 1 ? "rail" : "none",
    red: red.share,
    redHere: red.here,
    redRoom: red.room,
    ungraded: overlapOf(site, KINDS, (zone) => !isGraded(zone)).share,
    way: out.way,
    direction: out.direction,
    wayTo: out.way === null ? "none" : out === noise ? "quiet" : "yellow",
  };
}
