import type { Messages } from "../../../messages/index.ts";
import type { ComparedArea } from "./compared-areas.ts";
import type { Headline } from "./headline.ts";

const direction = (change: number): "more" | "less" | "same" =>
  change > 0 ? "more" : change < 0 ? "less" : "same";

/** What sets two situations apart, in a few sentences; the first thing a council reads. */
export function summary(
  sides: { readonly left: string; readonly right: string },
  left: Headline,
  right: Headline,
  areas: readonly ComparedArea[],
  m: Messages,
): readonly string[] {
  const said = (
    key: "compare.summary.units" | "compare.summary.justify" | "compare.summary.unused",
    change: number,
  ) =>
    m.text(key, {
      change,
      direction: direction(change),
      amount: Math.abs(change),
      left: sides.left,
      right: sides.right,
    });
  return [
    said("compare.summary.units", right.stockUnits - left.stockUnits),
    m.text("compare.summary.areas", { moved: areas.filter((area) => area.moved).length }),
    said("compare.summary.justify", right.areasJustify - left.areasJustify),
    said("compare.summary.unused", right.areasUnused - left.areasUnused),
  ];
}
