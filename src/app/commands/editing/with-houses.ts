import type { Change, PlotId, Point, Project } from "../../../engine/index.ts";
import { activeScenario } from "../../state/selectors/scenarios.ts";
import { withChange, withChanges } from "./with-change.ts";

export interface HousesOnPlot {
  readonly plot: PlotId;
  readonly houses: number;
  readonly at?: Point;
}

/** One proposal per plot: a plot that the scenario already uses gets the new number instead of a second group. */
export function withHouses(project: Project, { plot, houses, at }: HousesOnPlot): Project {
  const scenario = activeScenario(project);
  const before = scenario?.changes.find((change) => change.kind === "open-plot" && change.plot === plot);
  const place = at === undefined ? {} : { at };
  if (scenario && before?.kind === "open-plot")
    return withChanges(
      project,
      scenario,
      scenario.changes.map((change) =>
        change === before ? { ...unplaced(before), houses, ...place } : change,
      ),
    );
  return withChange(project, (id) => ({ id, kind: "open-plot", plot, houses, ...place }));
}

/** Houses put there anew have no places yet. */
function unplaced({ layout: _, ...rest }: Extract<Change, { readonly kind: "open-plot" }>) {
  return rest;
}
