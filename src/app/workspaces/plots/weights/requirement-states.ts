import type { RequirementState } from "../../../../engine/index.ts";
import type { Tone } from "../../../ui/index.ts";

/** From what passes to what surely fails. */
export const REQUIREMENT_STATES: readonly RequirementState[] = ["passes", "investigate", "unknown", "fails"];

export const REQUIREMENT_TONES: Readonly<Record<RequirementState, Tone>> = {
  passes: "within",
  investigate: "consider",
  unknown: "unknown",
  fails: "justify",
};
