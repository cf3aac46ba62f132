import type { Change, Dataset, Position, Shape } from "../../../engine/index.ts";
import { isKnown } from "../../../engine/index.ts";
import { plotsInForce } from "../../state/selectors/plots-in-force.ts";
import { remember } from "../../state/selectors/remember.ts";
import { isShown, type Scene } from "../scene.ts";
import { type SnapLine, snapLine } from "./snap.ts";

const pathsOf = (shape: Shape): readonly (readonly Position[])[] =>
  shape.type === "MultiPolygon" ? shape.coordinates.flat() : shape.coordinates;
const linesOf = (shape: Shape): readonly SnapLine[] => pathsOf(shape).map(snapLine);

const zoneLines = remember(
  (dataset: Dataset): readonly { readonly toggle: string; readonly lines: readonly SnapLine[] }[] =>
    dataset.zones.map(({ kind, shape }) => ({ toggle: `zones:${kind}`, lines: linesOf(shape) })),
);

/** Buildings are seen in every base map, so their corners are there to snap to whether or not their zone is switched on. */
const buildingLines = remember((dataset: Dataset): readonly SnapLine[] => [
  ...dataset.buildings.flatMap(({ outline }) => (isKnown(outline) ? linesOf(outline) : [])),
  ...dataset.zones.filter(({ kind }) => kind === "building").flatMap(({ shape }) => linesOf(shape)),
]);

const plotLines = remember((dataset: Dataset, changes: readonly Change[]) =>
  plotsInForce(dataset, changes).map(({ plot }) => ({ id: plot.id, lines: linesOf(plot.outline) })),
);

/** What corners snap to: other plots, buildings, and the zones that can be seen. A boundary out of sight would only surprise. */
export function snapLines(scene: Scene): readonly SnapLine[] {
  const { dataset, changes, shaped, tool } = scene;
  const shown = isShown(scene, "zones")
    ? zoneLines(dataset).filter(({ toggle }) => toggle !== "zones:building" && isShown(scene, toggle))
    : [];
  // A line that splits a plot ends on the plot's own boundary; a corner being moved must not stick to where it was.
  const plots = plotLines(dataset, changes).filter(({ id }) => tool !== "edit-plot" || id !== shaped);
  return [...plots, ...shown].flatMap(({ lines }) => lines).concat(buildingLines(dataset));
}
