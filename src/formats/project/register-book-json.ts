import type { ColumnWish, NeighbourhoodId, RegisterBook, RegisterView } from "../../engine/index.ts";
import { orNull } from "./feature-text.ts";
import type { RecordReader } from "./record-reader.ts";
import { ACQUISITIONS, DWELLING_KINDS } from "./register-columns.ts";

export const readRegisterBook = (r: RecordReader): RegisterBook => ({
  letStand: r.list("letStand", (one) => ({
    check: one.text("check"),
    key: one.text("key"),
    reason: one.text("reason"),
  })),
  ...(r.has("views") ? { views: r.list("views", readView) } : {}),
});

const readView = (r: RecordReader): RegisterView => ({
  name: r.text("name"),
  columns: r.list("columns", readWish),
  sort: r.has("sort") ? readSort(r.child("sort")) : null,
  hidden: r.texts("hidden"),
  vacantOnly: r.flag("vacantOnly"),
  kind: orNull(r.knownWord("kind", DWELLING_KINDS)),
  acquisition: orNull(r.knownWord("acquisition", ACQUISITIONS)),
  area: orNull<NeighbourhoodId>(r.knownId("area")),
});

const readSort = (r: RecordReader): NonNullable<RegisterView["sort"]> => ({
  column: r.text("column"),
  direction: r.word("direction", ["ascending", "descending"]),
});

const readWish = (r: RecordReader): ColumnWish => ({
  column: r.text("column"),
  ...(r.has("words") ? { words: r.text("words") } : {}),
  ...(r.has("from") ? { from: r.number("from") } : {}),
  ...(r.has("to") ? { to: r.number("to") } : {}),
  ...(r.has("values") ? { values: r.texts("values") } : {}),
  ...(r.has("unknown") && r.flag("unknown") ? { unknown: true as const } : {}),
});
