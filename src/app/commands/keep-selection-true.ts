import type { NeighbourhoodId } from "../../engine/index.ts";
import { subjectExists } from "../state/selectors/places.ts";
import { projectStore, resultsStore, viewStore } from "../state/stores.ts";
import { NOTHING_SKETCHED } from "./editing/nothing-sketched.ts";

/** Lets go of a selection or hover whose place is no longer there: undone, removed, or another project. */
export function keepSelectionTrue(): void {
  const { project } = projectStore.getState();
  const { active } = resultsStore.getState();
  const { selection, hover } = viewStore.getState();
  const gone = (subject: typeof selection) =>
    subject !== null && (project === null || !subjectExists(project, active, subject));
  if (gone(selection)) viewStore.setState({ selection: null });
  if (gone(hover)) viewStore.setState({ hover: null });
  const { shaped } = viewStore.getState();
  if (shaped !== null && gone({ kind: "plot", id: shaped })) viewStore.setState(NOTHING_SKETCHED);
  // Areas that homes are looked for in may be of another level now.
  const { stockFilter, wishes } = viewStore.getState();
  const lost = (area: NeighbourhoodId | null) =>
    area !== null &&
    (project === null || !subjectExists(project, active, { kind: "neighbourhood", id: area }));
  if (lost(stockFilter.area)) viewStore.setState({ stockFilter: { ...stockFilter, area: null } });
  if (lost(wishes.near)) viewStore.setState({ wishes: { ...wishes, near: null } });
}
