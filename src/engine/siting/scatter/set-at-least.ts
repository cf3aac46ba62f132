import type { Candidates } from "./candidates.ts";
import { farGraph } from "./far-graph.ts";
import { Search } from "./search.ts";
import type { StopWatch } from "./stop-watch.ts";

/** A set with all distances at least `threshold`; null where there is none. */
export function setAtLeast(
  candidates: Candidates,
  threshold: number,
  watch: StopWatch,
  among?: Int32Array,
): readonly number[] | "stopped" | null {
  const graph = farGraph(candidates, threshold, among);
  if (!graph) return null;
  let found: readonly number[] | null = null;
  const search = new Search(candidates, graph, watch, (chosen) => {
    found = [...chosen];
    return "stop";
  });
  const through = search.run();
  return found ?? (through ? null : "stopped");
}
