import type { CooperativeId } from "../../../engine/index.ts";
import { orNull, refColumns } from "../feature-text.ts";
import { type ColumnType, readTable, writeTable } from "../table-text.ts";
import type { Part } from "./part.ts";

const COLUMNS = {
  id: "text",
  name: "text",
  form: "text",
  dwellings: "number",
  bylawsAllowMore: "flag",
  fromFile: "text",
  fromSheet: "text",
  fromRow: "number",
} as const satisfies Record<string, ColumnType>;

export const cooperatives: Part<"cooperatives"> = {
  file: "cooperatives.csv",
  collection: "cooperatives",
  write: (all) =>
    writeTable(
      Object.keys(COLUMNS),
      all.map((c) => {
        const ref = refColumns(c.from);
        return [
          c.id,
          orNull(c.name),
          orNull(c.form),
          orNull(c.dwellings),
          orNull(c.bylawsAllowMore),
          ref.fromFile,
          ref.fromSheet,
          ref.fromRow,
        ];
      }),
    ),
  read(text, _crs, issues) {
    return readTable(this.file, text, COLUMNS, issues, (r) => ({
      id: r.id<CooperativeId>("id"),
      name: r.knownText("name"),
      form: r.knownWord("form", ["cooperative", "condominium"] as const),
      dwellings: r.knownNumber("dwellings"),
      bylawsAllowMore: r.knownFlag("bylawsAllowMore"),
      from: r.from(),
    }));
  },
};
