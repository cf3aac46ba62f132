import { type Assessment, id, type PlotId } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { type ProjectState, readProject, readResults, readView, type ViewState } from "../../state/index.ts";
import { indexAssessment } from "../../state/selectors/assessment-index.ts";
import { activeScenario } from "../../state/selectors/scenarios.ts";

/** Two houses: enough to see the rings and the area change, few enough for every plot of the demo. */
const HOUSES = 2;

interface TourState {
  readonly project: ProjectState;
  readonly view: ViewState;
}

export interface TourStep {
  /** Controls it points at, the first that is on screen. */
  readonly anchors: readonly string[];
  /** What the button does; the user may do the same on the control itself. */
  readonly act: () => void;
  /** True once it has been done, by the button or by hand. Absent: the button only goes on. */
  readonly done?: (state: TourState) => boolean;
}

/** The plot that scores best today among those no law forbids; undefined when there is none. */
export function bestPlot(assessment: Assessment | null): PlotId | undefined {
  if (!assessment) return undefined;
  const index = indexAssessment(assessment);
  const open = assessment.plots
    .filter((plot) => plot.constraints !== "conflict" && !plot.used)
    .map((plot) => ({
      id: id<PlotId>(plot.id),
      score: index.score("suitability", { kind: "plot", id: plot.id })?.value ?? 0,
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return open[0]?.id;
}

const selectBest = () => {
  const plot = bestPlot(readResults().today.assessment);
  const place = readProject().project?.dataset.plots.find((one) => one.id === plot);
  commands.openWorkspace.run("plots");
  if (!place) return;
  commands.select.run({ kind: "plot", id: place.id });
  commands.moveCamera.run({ at: place.at, zoom: 14 });
};

/** On the plot the user has chosen, by our button or by hand. */
const addHouses = () => {
  const { selection } = readView();
  if (selection?.kind !== "plot") selectBest();
  const plot = readView().selection;
  if (plot?.kind === "plot") commands.addHouses.run({ plot: id<PlotId>(plot.id), houses: HOUSES });
};

/** See, see, try, try, read. */
export const TOUR_STEPS: readonly TourStep[] = [
  { anchors: ["legend"], act: () => undefined },
  { anchors: ["table"], act: () => undefined },
  {
    anchors: ["rail-plots"],
    act: selectBest,
    done: ({ view }) => view.workspace === "plots" && view.selection?.kind === "plot",
  },
  {
    anchors: ["add-houses", "side"],
    act: addHouses,
    done: ({ project }) =>
      project.project !== null &&
      (activeScenario(project.project)?.changes ?? []).some((change) => change.kind === "open-plot"),
  },
  { anchors: ["why", "side"], act: () => undefined },
];
