import type { Certainty, Fact, Finding } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";

/** From what can be relied on to what cannot be told. */
export const CERTAINTY_ORDER: readonly Certainty[] = ["certain", "possible", "unstated", "undecidable"];

type Told = Pick<Finding, "facts">;

/** What the data's accuracy lets one say of a finding; undefined for rules that measure nothing on the map. */
export const certaintyOfFinding = ({ facts: { certainty } }: Told): Certainty | undefined =>
  CERTAINTY_ORDER.find((one) => one === certainty);

/** One short word: "sikkert", "mulig", "kan ikke avgjøres", "± ukjent"; "data mangler" where nothing covers the plot. */
export function certaintyWord(finding: Told, m: Messages): string | undefined {
  const certainty = certaintyOfFinding(finding);
  if (!certainty) return undefined;
  return m.text(finding.facts.certaintyBy === "missing" ? "certainty.missing" : `certainty.${certainty}`);
}

/** The word with what it rests on: "sikkert (målt 14 m å gå på, ± 2 m)". */
export function certaintyText(finding: Told, m: Messages): string | undefined {
  const word = certaintyWord(finding, m);
  if (word === undefined) return undefined;
  const { certaintyBy, margin, accuracy } = finding.facts;
  const metres = number(margin);
  const values = {
    near: metres === null ? "none" : metres >= 0 ? "kept" : "passed",
    metres: Math.abs(metres ?? 0),
    accuracy: number(accuracy) ?? 0,
  };
  return m.text("certainty.told", { word, why: m.text(`certainty.by.${String(certaintyBy) as By}`, values) });
}

type By = "accuracy" | "room" | "missing" | "map" | "boundary" | "both" | "place";

const number = (fact: Fact | undefined): number | null => (typeof fact === "number" ? fact : null);
