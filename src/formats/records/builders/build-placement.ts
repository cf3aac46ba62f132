import { type Placement, type PlacementId, type PlacementStanding, UNKNOWN } from "../../../engine/index.ts";
import type { RowReader } from "../row-reader.ts";
import type { Builder, Workshop } from "./builder.ts";
import { readAddress } from "./read-address.ts";

export const buildPlacement: Builder<Placement> = (reader, workshop) => {
  const own = workshop.ids.of<PlacementId>(reader);
  const site = siteOf(reader, workshop);
  const standing = reader.word<PlacementStanding>("standing");
  if (standing === UNKNOWN && reader.raw("standing") === null)
    reader.issue("value-missing", "reject", "standing");
  const rest = {
    since: reader.quarter("since"),
    until: reader.quarter("until"),
    householdKind: reader.word<"single" | "withChildren">("householdKind"),
    chosenByParticipant: reader.flag("chosenByParticipant"),
    from: reader.from,
  };
  return own && site && standing !== UNKNOWN ? { id: own, site, standing, ...rest } : undefined;
};

/** The dwelling by its id or its address in the register of dwellings, else a point of its own. */
function siteOf(reader: RowReader, { places, dwellings }: Workshop): Placement["site"] | undefined {
  const named = reader.text("dwelling");
  const address = readAddress(reader);
  if (named !== UNKNOWN) {
    const dwelling = dwellings.find(named);
    if (dwelling !== undefined && dwelling !== "several") return { dwelling };
    reader.issue(dwelling ? "row-link-ambiguous" : "row-link-not-found", "reject", "dwelling");
    return undefined;
  }
  const housed = address === "" ? undefined : dwellings.find(address);
  if (housed !== undefined && housed !== "several") return { dwelling: housed };
  const point = places.point(reader, address);
  if (point && places.isFar(point)) reader.issue("row-outside-municipality", "note");
  return point && { at: point };
}
