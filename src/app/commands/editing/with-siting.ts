import {
  NO_DIALOGUE,
  NO_SITING_CASE,
  type PlotCase,
  type PlotId,
  type Project,
  type SitingCase,
} from "../../../engine/index.ts";

/** The project with what is written down while plots are chosen changed; the same project where nothing is. */
export function withSiting(project: Project, edit: (before: SitingCase) => SitingCase): Project {
  const before = project.siting ?? NO_SITING_CASE;
  const siting = edit(before);
  return siting === before ? project : { ...project, siting };
}

/** The same for one plot, which gets its entry the first time something is written of it. */
export function withPlotCase(project: Project, plot: PlotId, edit: (before: PlotCase) => PlotCase): Project {
  return withSiting(project, (siting) => {
    const known = siting.plots.find((one) => one.plot === plot);
    const before = known ?? { plot, children: "", dialogue: NO_DIALOGUE };
    const after = edit(before);
    if (after === before) return siting;
    return {
      ...siting,
      plots: known
        ? siting.plots.map((one) => (one === known ? after : one))
        : [...siting.plots, after].toSorted((a, b) => (a.plot < b.plot ? -1 : 1)),
    };
  });
}
