import type { Change, Dataset, Project } from "../../../engine/index.ts";
import {
  buildingsById,
  dwellingsById,
  placementsById,
  placesInForce,
  plotsById,
} from "../../state/selectors/places.ts";
import { withoutChange } from "./without-change.ts";

/** What a change speaks of is still in the register, or is made by the scenario itself. */
function stands(change: Change, dataset: Dataset, changes: readonly Change[]): boolean {
  const places = placesInForce(dataset, changes);
  switch (change.kind) {
    case "open-plot":
      return plotsById(places).has(change.plot);
    case "acquire-dwelling":
      return buildingsById(dataset).has(change.building);
    case "place":
      return dwellingsById(places).has(change.dwelling);
    case "end-placement":
      return placementsById(places).has(change.placement);
    default:
      return true;
  }
}

/** The changes that can stand on a dataset, without those whose places are not there. */
export function keptChanges(changes: readonly Change[], dataset: Dataset): readonly Change[] {
  const fallen = changes.find((change) => !stands(change, dataset, changes));
  return fallen ? keptChanges(withoutChange(changes, fallen.id), dataset) : changes;
}

/**
 * The project on new data. Changes whose plot, building, dwelling or placement is no longer there are left out and
 * counted as lost; undoing the import brings them back.
 */
export function withDataset(
  project: Project,
  dataset: Dataset,
  datasetHash: string,
): { readonly project: Project; readonly lost: number } {
  let lost = 0;
  const scenarios = project.scenarios.map((scenario) => {
    const changes = keptChanges(scenario.changes, dataset);
    lost += scenario.changes.length - changes.length;
    const inForce = new Set(scenario.changes.slice(0, scenario.cursor).map((change) => change.id));
    return { ...scenario, datasetHash, changes, cursor: changes.filter(({ id }) => inForce.has(id)).length };
  });
  return { project: { ...project, dataset, datasetHash, scenarios }, lost };
}
