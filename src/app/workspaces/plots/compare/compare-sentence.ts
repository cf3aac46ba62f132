import { leastOver, pairVerdict, ranking } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import type { PlotRow } from "../plot-rows.ts";
import { boundsText } from "../weights/bounds-text.ts";
import { plotName, type Weighed } from "../weights/weighed.ts";

/** Who is ahead of those compared, and whether that hangs on the weights. */
export function compareSentence(now: Weighed, compared: readonly PlotRow[], m: Messages): string {
  const rowOf = (plot: PlotRow) => now.plots.findIndex(({ id }) => id === plot.id);
  const { value } = ranking(now.table, now.weights);
  const [first, ...others] = compared.toSorted(
    (a, b) => (value[rowOf(b)] as number) - (value[rowOf(a)] as number),
  );
  if (!first || others.length === 0) return m.text("comparePlots.one");
  const least = now.space.ok && leastOver(now.space.value);
  if (!least) return m.text("comparePlots.now", { plot: plotName(first, m) });
  const always = others.every((other) => {
    const { word } = pairVerdict(now.table, least, rowOf(first), rowOf(other)).vouched;
    return word === "better" || word === "not-worse";
  });
  return m.text(always ? "comparePlots.always" : "comparePlots.depends", {
    plot: plotName(first, m),
    bounds: boundsText(now, m),
  });
}
