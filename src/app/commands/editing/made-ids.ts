import type { Change, DwellingId, PlacementId, PlotId, Project } from "../../../engine/index.ts";
import { nextId } from "./next-id.ts";

/** What any scenario of the project has made: ids are unique in the project, so that a selection never means two places. */
const made = (project: Project, idOf: (change: Change) => string | undefined): readonly string[] =>
  project.scenarios.flatMap((scenario) => scenario.changes.flatMap((change) => idOf(change) ?? []));

/** `also`: ids that are given away, and that the project does not hold yet. */
export const nextPlotId = (project: Project, also: readonly PlotId[] = []): PlotId =>
  nextId<PlotId>("drawn-", [
    ...also,
    ...project.dataset.plots.map((plot) => plot.id),
    ...made(project, (change) => (change.kind === "draw-plot" ? change.plot.id : undefined)),
  ]);

export const nextDwellingId = (project: Project): DwellingId =>
  nextId<DwellingId>("acquired-", [
    ...project.dataset.dwellings.map((dwelling) => dwelling.id),
    ...made(project, (change) => (change.kind === "acquire-dwelling" ? change.dwelling : undefined)),
  ]);

export const nextPlacementId = (project: Project): PlacementId =>
  nextId<PlacementId>("placed-", [
    ...project.dataset.placements.map((placement) => placement.id),
    ...made(project, (change) => (change.kind === "place" ? change.placement : undefined)),
  ]);
