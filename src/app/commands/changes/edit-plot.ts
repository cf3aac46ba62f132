import { isKnown, type Plot, type PlotId } from "../../../engine/index.ts";
import { messages } from "../../../messages/index.ts";
import { readProject, readView } from "../../state/index.ts";
import { type Corners, cornersOf } from "../../state/selectors/outline.ts";
import { activePlaces, plotsById } from "../../state/selectors/places.ts";
import { viewStore } from "../../state/stores.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { drawnOutline } from "../editing/drawn-outline.ts";
import { nextPlotId } from "../editing/made-ids.ts";
import { NOTHING_SKETCHED } from "../editing/nothing-sketched.ts";
import { redrawnPlot } from "../editing/redrawn-plot.ts";
import { withPlotParts } from "../editing/with-plot-parts.ts";
import { say } from "../say.ts";
import { sayMisfits } from "../say-misfits.ts";

/** Corners this close have not been moved apart from one another, metres. */
const STILL = 1e-6;

/** The one distance that every corner has moved; null where the outline has changed its form. */
function movedBy(from: Corners, to: Corners): { dx: number; dy: number } | null {
  const [a, b] = [from[0]?.[0]?.[0], to[0]?.[0]?.[0]];
  if (!a || !b || !sameForm(from, to)) return null;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const moved = to.flat(2);
  const together = from.flat(2).every(([x, y], i) => {
    const [toX, toY] = moved[i] ?? [Number.NaN, Number.NaN];
    return Math.abs(toX - x - dx) < STILL && Math.abs(toY - y - dy) < STILL;
  });
  return together ? { dx, dy } : null;
}

const sameForm = (from: Corners, to: Corners): boolean =>
  JSON.stringify(from.map((rings) => rings.map((ring) => ring.length))) ===
  JSON.stringify(to.map((rings) => rings.map((ring) => ring.length)));

/**
 * Gives a plot another outline, as one step. The change that drew it is written anew, so that a scenario lists a plot once,
 * however often it was changed. A plot of a file is nobody's to redraw here: a copy takes its place in the scenario, and that is said.
 */
export const editPlot = defineCommand<{ readonly plot: PlotId; readonly outline: Corners }>({
  id: "editPlot",
  available: canEdit,
  run: ({ plot, outline }) => {
    const { project } = readProject();
    const before = project && plotsById(activePlaces(project)).get(plot);
    if (!before) return;
    const moved = movedBy(cornersOf(before.outline), outline);
    if (moved && Math.hypot(moved.dx, moved.dy) < STILL) return viewStore.setState(NOTHING_SKETCHED);
    const drawn = drawnOutline(outline);
    if (!drawn.ok) return say("warning", `commands.why.outline.${drawn.error}`);
    const own = !project.dataset.plots.some(({ id }) => id === plot);
    const name = messages(readView().language).text("commands.changedPlot", { name: before.name });
    const after: Plot = redrawnPlot(
      before,
      own ? before : { id: nextPlotId(project), name: isKnown(before.name) ? name : "unknown" },
      drawn.value,
    );
    const saved = editProject("commands.step.editPlot", (now) =>
      withPlotParts(now, { before, parts: [after], ...(moved ? { moved } : {}) }),
    );
    viewStore.setState({ ...NOTHING_SKETCHED, selection: { kind: "plot", id: after.id } });
    if (!own) say("info", "commands.toast.plotCopied");
    sayMisfits(project, saved);
  },
});
