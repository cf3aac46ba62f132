import type { Dwelling, Finding } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { verdictSentence } from "./verdict-sentence.ts";

/** A dwelling that cannot be offered: how many units and placements, and what the rules say. Counts only, never persons. */
export function occupiedSummary(
  dwelling: Dwelling,
  placed: number,
  area: string | undefined,
  findings: readonly Finding[],
  m: Messages,
): string {
  return [
    m.text("inspector.dwelling.units", { units: dwelling.units, area: area ?? "none" }),
    dwelling.kind === "temporary"
      ? m.text("inspector.dwelling.temporary")
      : m.text("inspector.dwelling.occupied", { placed }),
    verdictSentence(findings, m),
  ]
    .filter(Boolean)
    .join(" ");
}
