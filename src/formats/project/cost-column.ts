import { isKnown, type Plot, UNKNOWN } from "../../engine/index.ts";
import type { RecordReader } from "./record-reader.ts";

/** Came later than version 1 of the project file, as accuracy did: written only where it says something. */
export const costColumn = ({ cost = UNKNOWN }: Pick<Plot, "cost">): { cost?: number } =>
  isKnown(cost) ? { cost } : {};

export function readCost(r: RecordReader): { cost?: number } {
  if (!r.has("cost")) return {};
  const cost = r.knownNumber("cost");
  return isKnown(cost) ? { cost } : {};
}
