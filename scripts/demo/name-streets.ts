import type { Stretch } from "./network.ts";
import type { Road } from "./trunk-roads.ts";

/** Street number → name. */
export type StreetNames = ReadonlyMap<number, string>;

export function nameStreets(stretches: readonly Stretch[], roads: readonly Road[]): StreetNames {
  const names = new Map<number, string>();
  for (const { street } of stretches) if (!names.has(street)) names.set(street, roads[street]?.name ?? "");
  return names;
}
