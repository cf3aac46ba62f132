import type { HousePlace, PlotId, Project } from "../../../engine/index.ts";
import { activeScenario } from "../../state/selectors/scenarios.ts";
import { middleOf } from "./middle-of.ts";
import { withChange, withChanges } from "./with-change.ts";

export interface HousesLaid {
  readonly plot: PlotId;
  readonly houseType: string;
  /** One place a house, and so as many houses. */
  readonly places: readonly HousePlace[];
}

/** Houses of a type where they are told to stand, in the plot's one proposal. A drag of the whole that came before is in the places already. */
export function withLayout(project: Project, { plot, houseType, places }: HousesLaid): Project {
  const laid = { houses: places.length, at: middleOf(places), houseType, layout: places };
  const scenario = activeScenario(project);
  const before = scenario?.changes.find((change) => change.kind === "open-plot" && change.plot === plot);
  if (!scenario || before?.kind !== "open-plot")
    return withChange(project, (id) => ({ id, kind: "open-plot", plot, ...laid }));
  const changes = scenario.changes.flatMap((change) => {
    if (change === before) return [{ ...before, ...laid }];
    return change.kind === "move-proposal" && change.proposal === before.id ? [] : [change];
  });
  return withChanges(project, scenario, changes);
}
