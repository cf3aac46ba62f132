import { type Facility, type FacilityId, type FacilityKind, UNKNOWN } from "../../../engine/index.ts";
import type { Builder } from "./builder.ts";
import { readAddress } from "./read-address.ts";

export const buildFacility: Builder<Facility> = (reader, { places, ids }) => {
  const name = reader.text("name");
  const own = ids.of<FacilityId>(reader, { called: name === UNKNOWN ? "" : name });
  const kind = reader.word<FacilityKind>("kind");
  if (kind === UNKNOWN && reader.raw("kind") === null) reader.issue("value-missing", "reject", "kind");
  const point = places.point(reader, readAddress(reader));
  const rest = { name, departuresPerHour: reader.number("departuresPerHour"), from: reader.from };
  return own && point && kind !== UNKNOWN ? { id: own, kind, at: point, ...rest } : undefined;
};
