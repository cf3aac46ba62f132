import { orNull } from "../feature-text.ts";
import { type ColumnType, readTable, writeTable } from "../table-text.ts";
import type { Part } from "./part.ts";

const COLUMNS = {
  file: "text",
  what: "text",
  licence: "text",
  date: "text",
  rows: "number",
} as const satisfies Record<string, ColumnType>;

export const sources: Part<"sources"> = {
  file: "sources.csv",
  collection: "sources",
  write: (all) =>
    writeTable(
      Object.keys(COLUMNS),
      all.map((s) => [s.file, s.what, orNull(s.licence), orNull(s.date), s.rows]),
    ),
  read(text, _crs, issues) {
    return readTable(this.file, text, COLUMNS, issues, (r) => ({
      file: r.text("file"),
      what: r.text("what"),
      licence: r.knownText("licence"),
      date: r.knownText("date"),
      rows: r.number("rows"),
    }));
  },
};
