import { isKnown, type Known, UNKNOWN } from "../../engine/index.ts";
import type { RecordReader } from "./record-reader.ts";

interface Accurate {
  readonly accuracyMetres?: Known<number>;
}

/** A column that came later than version 1 of the project file: written only where it says something, so that older files are read and saved as they were. */
export const accuracyColumn = ({ accuracyMetres = UNKNOWN }: Accurate): { accuracyMetres?: number } =>
  isKnown(accuracyMetres) ? { accuracyMetres } : {};

export function readAccuracy(r: RecordReader): { accuracyMetres?: number } {
  if (!r.has("accuracyMetres")) return {};
  const accuracyMetres = r.knownNumber("accuracyMetres");
  return isKnown(accuracyMetres) ? { accuracyMetres } : {};
}
