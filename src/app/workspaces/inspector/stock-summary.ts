import {
  type BuildingFigures,
  type CooperativeFigures,
  type Finding,
  isKnown,
  type SiteFigures,
} from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { verdictSentence } from "./verdict-sentence.ts";

const join = (...sentences: readonly string[]) => sentences.filter(Boolean).join(" ");

export function buildingSummary(
  building: BuildingFigures,
  findings: readonly Finding[],
  m: Messages,
): string {
  const opening =
    isKnown(building.dwellings) && isKnown(building.share)
      ? m.text("inspector.building.share", {
          units: building.programmeUnits,
          dwellings: building.dwellings,
          share: m.percent(building.share, 0),
          stock: building.stockUnits,
        })
      : m.text("inspector.building.unknown", { units: building.programmeUnits, stock: building.stockUnits });
  return join(opening, verdictSentence(findings, m));
}

export function cooperativeSummary(
  cooperative: CooperativeFigures,
  findings: readonly Finding[],
  m: Messages,
): string {
  const known = isKnown(cooperative.dwellings);
  const opening = m.text("inspector.cooperative.owned", {
    units: cooperative.publicUnits,
    known: String(known),
    dwellings: isKnown(cooperative.dwellings) ? cooperative.dwellings : 0,
  });
  const right = isKnown(cooperative.right)
    ? m.text(
        cooperative.publicUnits > cooperative.right
          ? "inspector.cooperative.over"
          : "inspector.cooperative.right",
        { right: cooperative.right, over: cooperative.publicUnits - cooperative.right },
      )
    : m.text("inspector.cooperative.rightUnknown");
  return join(opening, right, verdictSentence(findings, m));
}

export function siteSummary(site: SiteFigures, findings: readonly Finding[], m: Messages): string {
  const opening = m.text("inspector.site.units", { units: site.units, places: site.members.length });
  const nearest = isKnown(site.nearest)
    ? m.text("inspector.site.nearest", { distance: m.metres(site.nearest) })
    : m.text("inspector.site.alone");
  return join(opening, nearest, verdictSentence(findings, m));
}
