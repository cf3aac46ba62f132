import { checkLayout, type Project } from "../../engine/index.ts";
import { datasetInForce } from "../state/selectors/areas-in-force.ts";
import { plotLayout } from "../state/selectors/plot-layout.ts";
import { plotsInForce } from "../state/selectors/plots-in-force.ts";
import { ruleSetInForce } from "../state/selectors/rule-sets.ts";
import { changesInForce } from "../state/selectors/scenarios.ts";
import { viewStore } from "../state/stores.ts";
import { holds } from "./editing/redrawn-plot.ts";
import { say } from "./say.ts";

/** Houses that have been placed, and stand where some limit stops them; with those of proposals whose point is off their plot. */
function misfits(project: Project): number {
  const dataset = datasetInForce(project);
  const changes = changesInForce(project, project.active);
  const ruleSet = ruleSetInForce(project);
  const { houseType } = viewStore.getState();
  let count = 0;
  for (const { plot, proposals } of plotsInForce(dataset, changes))
    for (const { at, houses, layout } of proposals) {
      if (!layout) {
        if (!holds(plot.outline, at)) count += houses;
        continue;
      }
      const own = plotLayout(dataset, changes, ruleSet, plot.id, houseType);
      if (!own) continue;
      const broken = checkLayout(own.site, layout).filter((one) => one.stops && one.broken);
      count += new Set(broken.flatMap((one) => one.houses)).size;
    }
  return count;
}

/** Says when a step has left more houses than before where they cannot stand: they are not moved, and not lost without a word. */
export function sayMisfits(before: Project | null, after: Project | null): void {
  if (!before || !after) return;
  const count = misfits(after);
  if (count > misfits(before)) say("warning", "commands.toast.housesMisfit", { count });
}
