import {
  type Coverage,
  type Known,
  UNKNOWN,
  type Zone,
  type ZoneId,
  type ZoneKind,
} from "../../../engine/index.ts";
import type { RowReader } from "../row-reader.ts";
import { accuracyOf } from "../values/accuracy-of.ts";
import { readGrade } from "../values/read-grade.ts";
import type { Builder } from "./builder.ts";

export const buildZone: Builder<Zone> = (reader, { places, ids }) => {
  const own = ids.of<ZoneId>(reader, { part: String(reader.from.row) });
  const kind = kindOf(reader);
  const shape = places.shape(reader);
  const grade = reader.text("grade");
  const rest = {
    name: reader.text("name"),
    returnPeriod: reader.number("returnPeriod"),
    ...accuracyOf(reader),
    from: reader.from,
  };
  if (!own || kind === UNKNOWN || !shape) return undefined;
  return { id: own, kind, shape, ...rest, grade: grade === UNKNOWN ? UNKNOWN : readGrade(kind, grade) };
};

export const buildCoverage: Builder<Coverage> = (reader, { places }) => {
  const kind = kindOf(reader);
  const outline = places.area(reader);
  return kind !== UNKNOWN && outline
    ? { kind, outline, ...accuracyOf(reader), from: reader.from }
    : undefined;
};

function kindOf(reader: RowReader): Known<ZoneKind> {
  const kind = reader.word<ZoneKind>("kind");
  if (kind === UNKNOWN && reader.raw("kind") === null) reader.issue("value-missing", "reject", "kind");
  return kind;
}
