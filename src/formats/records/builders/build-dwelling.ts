import {
  type Acquisition,
  type BuildingId,
  type CooperativeId,
  type Designation,
  type Dwelling,
  type DwellingId,
  type DwellingKind,
  type DwellingStanding,
  id,
  type Known,
  type Quarter,
  UNKNOWN,
} from "../../../engine/index.ts";
import type { RowReader } from "../row-reader.ts";
import type { Builder } from "./builder.ts";
import { readAddress } from "./read-address.ts";

export const buildDwelling: Builder<Dwelling> = (reader, { places, ids }) => {
  const address = readAddress(reader);
  const unit = reader.text("unitNumber");
  const label = unit === UNKNOWN || address === "" ? address : `${address}, ${unit}`;
  const own = ids.of<DwellingId>(reader, { called: label });
  const units = unitsOf(reader);
  const point = places.point(reader, address);
  if (point && places.isFar(point)) reader.issue("row-outside-municipality", "note");
  const rest = {
    label: label === "" ? UNKNOWN : label,
    building: link<BuildingId>(reader.text("building")),
    cooperative: link<CooperativeId>(reader.text("cooperative")),
    acquisition: reader.word<Acquisition>("acquisition"),
    kind: reader.word<DwellingKind>("kind"),
    standing: reader.word<DwellingStanding>("standing"),
    designation: reader.word<Designation>("designation"),
    leaseYears: reader.number("leaseYears"),
    bedrooms: reader.count("bedrooms"),
    areaM2: reader.number("areaM2"),
    stepFree: reader.flag("stepFree"),
    since: reader.quarter("since"),
    ...leaseEnd(reader.quarter("leaseEnds")),
    from: reader.from,
    placedBy: places.by,
  };
  return own && units !== undefined && point ? { id: own, at: point, units, ...rest } : undefined;
};

/** A fact that came later than the others: absent, and not "unknown", where nobody has said it, so that older data stay as they were. */
const leaseEnd = (leaseEnds: Known<Quarter>): Pick<Dwelling, "leaseEnds"> =>
  leaseEnds === UNKNOWN ? {} : { leaseEnds };

/** A register without a column of units has one unit a row: that is what a row of it is. */
function unitsOf(reader: RowReader): number | undefined {
  if (!reader.isMapped("units")) return 1;
  const units = reader.count("units", true);
  if (units !== UNKNOWN) return units;
  if (reader.raw("units") === null) reader.issue("value-missing", "reject", "units");
  return undefined;
}

/** A link is kept as the file writes it, id or name; linkRecords finds what it points at when everything is in. */
export const link = <T extends BuildingId | CooperativeId>(text: Known<string>): Known<T> =>
  text === UNKNOWN ? UNKNOWN : id<T>(text);
