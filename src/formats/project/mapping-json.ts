import type { ColumnMapping } from "../../engine/index.ts";
import type { RecordReader } from "./record-reader.ts";

export const readMapping = (r: RecordReader): ColumnMapping => ({
  fingerprint: r.text("fingerprint"),
  kind: r.text("kind"),
  columns: r.dictionary<string>("columns", "string"),
  ...(r.has("constants") ? { constants: r.dictionary<string>("constants", "string") } : {}),
});
