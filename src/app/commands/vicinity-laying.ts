import { type Dataset, prepareVicinity } from "../../engine/index.ts";
import { projectStore } from "../state/stores.ts";

/** Milliseconds of work between two pauses: half a picture, so that a drag meanwhile is not held up. */
const SLICE_MS = 8;

/**
 * Lays what lies around plots a little at a time once a project is open, so that the first plot that is chosen need not wait for a whole city.
 * Returns the way to stop.
 */
export function startLayingVicinity(): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const lay = (dataset: Dataset) => {
    const until = performance.now() + SLICE_MS;
    let more = true;
    while (more && performance.now() < until) more = prepareVicinity(dataset);
    if (more) pause = setTimeout(lay, 0, dataset);
  };
  const begin = (dataset: Dataset | undefined) => {
    clearTimeout(pause);
    if (dataset && dataset.plots.length > 0) pause = setTimeout(lay, 0, dataset);
  };
  const stop = projectStore.subscribe((now, before) => {
    if (now.project?.dataset !== before.project?.dataset) begin(now.project?.dataset);
  });
  begin(projectStore.getState().project?.dataset);
  return () => {
    clearTimeout(pause);
    stop();
  };
}
