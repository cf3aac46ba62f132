import type { HousePlace, LayoutAnswer, LayoutConflict } from "../../engine/index.ts";
import type { PlotLayout } from "../state/selectors/plot-layout.ts";

/** Houses on the chosen plot, as the map draws them and the panel tells of them. */
export interface LayoutShown extends PlotLayout {
  /** Null until the worker has answered for this plot; may be of the layout before the last change. */
  readonly answer: LayoutAnswer | null;
  /** Where they stand this moment: under the pointer, as proposed, or where the search puts them. */
  readonly places: readonly HousePlace[];
  /** Of those places, whatever the worker is about. */
  readonly conflicts: readonly LayoutConflict[];
}
