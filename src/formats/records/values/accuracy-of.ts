import { isKnown } from "../../../engine/index.ts";
import type { RowReader } from "../row-reader.ts";

/** Left out where the row does not state it: nothing is then known of it. */
export function accuracyOf(reader: RowReader): { readonly accuracyMetres?: number } {
  const accuracyMetres = reader.number("accuracyMetres");
  return isKnown(accuracyMetres) ? { accuracyMetres } : {};
}
