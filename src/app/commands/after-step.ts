import { viewStore } from "../state/stores.ts";
import { keepSelectionTrue } from "./keep-selection-true.ts";

/** What every step, forward or back, does to the view: a drag on the old project ends, a lost selection is let go of. */
export function afterStep(): void {
  viewStore.setState({ draft: null });
  keepSelectionTrue();
}
