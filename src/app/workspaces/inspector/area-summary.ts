import { type AreaFigures, type Finding, isKnown, type Neighbourhood } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { ruleTitleInSentence } from "../../state/selectors/rule-book.ts";
import { verdictSentence } from "./verdict-sentence.ts";

/** How much room there is, and which rule says stop first. Zero and below are said in words, not as a negative number. */
function headroomSentence(area: AreaFigures, m: Messages): string {
  const rule = area.headroomRule === undefined ? "" : ruleTitleInSentence(area.headroomRule, m);
  if (!isKnown(area.headroom)) return m.text("inspector.area.headroomUnknown");
  if (area.headroom < 0)
    return m.text("inspector.area.headroomOver", { units: -area.headroom, rule, named: String(rule !== "") });
  return m.text("inspector.area.headroom", { units: area.headroom, rule, named: String(rule !== "") });
}

export function areaSummary(
  record: Neighbourhood,
  area: AreaFigures,
  findings: readonly Finding[],
  m: Messages,
): string {
  const residents = isKnown(record.residents) ? m.number(record.residents) : "";
  const opening = area.unused
    ? m.text("inspector.area.unused", { area: record.name, residents })
    : m.text("inspector.area.stock", {
        area: record.name,
        units: area.stock.units,
        known: String(isKnown(area.stock.rate) && !area.stock.unstable),
        rate: isKnown(area.stock.rate) ? m.number(area.stock.rate, 1) : "",
        programme: area.programme.units,
      });
  return [opening, verdictSentence(findings, m), headroomSentence(area, m)].filter(Boolean).join(" ");
}
