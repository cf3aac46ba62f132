import type { Verdict } from "../../engine/index.ts";

/** The five marks every verdict is shown by: shape and colour, the word beside it. */
export type Tone = "within" | "consider" | "justify" | "unknown" | "info";

const TONE: Readonly<Record<Verdict, Tone>> = {
  within: "within",
  met: "within",
  good: "within",
  consider: "consider",
  investigate: "consider",
  acceptable: "consider",
  justify: "justify",
  conflict: "justify",
  poor: "justify",
  unknown: "unknown",
  info: "info",
};

export const toneOf = (verdict: Verdict): Tone => TONE[verdict];
