import { id, type RuleId } from "../../model/index.ts";
import { gravest, shareMeasured, zoneVerdict } from "../../siting/judge-zone.ts";
import type { MappedBoth } from "../../siting/mapped-share.ts";
import type { Overlap } from "../../siting/overlap.ts";
import { basis } from "../basis.ts";
import type { Rule } from "../rule.ts";

/** Mapped: first for road noise, second for rail noise. The overlap is with red and yellow zones together; `way` leads out of both, or at least out of the red one. */
export type NoiseFacts = Overlap &
  MappedBoth & {
    readonly red: number;
    readonly redHere: boolean;
    readonly redRoom: boolean;
    /** Share of the plot in zones that state no grade. */
    readonly ungraded: number;
    /** Where `way` leads: "quiet", "yellow" or "none". */
    readonly wayTo: string;
  };

/** The guideline has two zones. Their decibels are drawn into the map, so there is no threshold to set here. */
export const rule: Rule<NoiseFacts> = {
  id: id<RuleId>("h8-noise"),
  code: "H8",
  group: "constraint",
  subjects: ["plot"],
  unit: "share",
  params: [],
  basis: basis(
    "aural",
    "T-1442: veg, rød sone Lden 65 dB og over, gul sone 55–65 dB; bane 58 og 68 dB [U]. Retningslinje, bindende bare gjennom plan",
    "V*",
  ),
  reach: 0,
  judge: (facts) => {
    const { mapped, red, redHere, redRoom, share, ungraded } = facts;
    const inRed = zoneVerdict({ mapped, share: red, here: redHere, room: redRoom });
    const noisy = share > 0 || ungraded > 0 ? "investigate" : "met";
    return { verdict: gravest(inRed, noisy), ...shareMeasured(share, mapped) };
  },
};
