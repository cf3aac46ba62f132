import type { AreaLevel, Neighbourhood } from "../model/index.ts";
import { byId } from "./by-id.ts";

const FINEST_FIRST: readonly AreaLevel[] = ["grunnkrets", "delområde", "bydel", "other"];

/** The areas dispersion is counted in: those of the finest level a dataset has. Coarser ones are districts above them. */
export function workingAreas(areas: readonly Neighbourhood[]): readonly Neighbourhood[] {
  const level = FINEST_FIRST.find((candidate) => areas.some((area) => area.level === candidate));
  return byId(areas.filter((area) => area.level === level));
}
