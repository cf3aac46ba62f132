import type { Change, ChangeId, Plot, PlotId, Project } from "../../../engine/index.ts";
import { nextId } from "./next-id.ts";
import { type PlotParts, proposalsOnParts } from "./proposals-on-parts.ts";
import { withChanges } from "./with-change.ts";
import { inScenarioToWorkIn } from "./with-scenario.ts";
import { withPlotCase } from "./with-siting.ts";

/**
 * The project with drawn plots in place of a plot. A plot of a file stays in the register, and is set aside for as long as one of its parts
 * stands. Proposals go to the part they lie on, and what was written of the plot follows to every part.
 */
export function withPlotParts(project: Project, given: PlotParts): Project {
  const { before, parts } = given;
  const work = inScenarioToWorkIn(project);
  const { scenario } = work;
  const changes = scenario.changes.slice(0, scenario.cursor);
  const drawn = changes.findIndex((change) => change.kind === "draw-plot" && change.plot.id === before.id);
  const opened = changes.findIndex((change) => change.kind === "open-plot" && change.plot === before.id);
  const was = changes[drawn];
  const replaces = was?.kind === "draw-plot" ? was.replaces : before.id;
  const taken = scenario.changes.map(({ id }) => id as string);
  const newId = (): ChangeId => {
    const id = nextId<ChangeId>("c", taken);
    taken.push(id);
    return id;
  };
  const made = parts.map(
    (plot): Change => ({
      id: plot.id === before.id && was ? was.id : newId(),
      kind: "draw-plot",
      plot,
      ...(replaces === undefined ? {} : { replaces }),
    }),
  );
  const place = drawn >= 0 ? drawn : opened >= 0 ? opened : changes.length;
  const rest = changes.filter((_, i) => i !== drawn);
  const kept = proposalsOnParts(rest, given, newId);
  const next = withChanges(work.project, scenario, [...kept.slice(0, place), ...made, ...kept.slice(place)]);
  return withTexts(next, before.id, parts);
}

/** Consequences for children and the dialogue with neighbours are as true of the parts as of the whole. */
function withTexts(project: Project, from: PlotId, parts: readonly Plot[]): Project {
  const written = project.siting?.plots.find(({ plot }) => plot === from);
  if (!written) return project;
  return parts
    .filter(({ id }) => id !== from)
    .reduce((now, { id }) => withPlotCase(now, id, () => ({ ...written, plot: id })), project);
}
