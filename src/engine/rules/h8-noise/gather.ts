import type { Zone } from "../../model/index.ts";
import { lesser, mappedShare } from "../../siting/mapped-share.ts";
import { overlapOf } from "../../siting/overlap.ts";
import type { Site } from "../../siting/site.ts";
import type { NoiseFacts } from "./rule.ts";

const KINDS = ["roadNoise", "railNoise"] as const;
const isRed = ({ grade }: Zone) => grade === "red";
const isGraded = ({ grade }: Zone) => grade === "red" || grade === "yellow";

export function gather(site: Site): NoiseFacts {
  const noise = overlapOf(site, KINDS, isGraded);
  const red = overlapOf(site, KINDS, isRed);
  const out = noise.way !== null ? noise : red;
  return {
    ...noise,
    ...lesser(mappedShare(site, "roadNoise"), mappedShare(site, "railNoise")),
    red: red.share,
    redHere: red.here,
    redRoom: red.room,
    ungraded: overlapOf(site, KINDS, (zone) => !isGraded(zone)).share,
    way: out.way,
    direction: out.direction,
    wayTo: out.way === null ? "none" : out === noise ? "quiet" : "yellow",
  };
}
