import { at, type Building, type BuildingId, type CooperativeId, UNKNOWN } from "../../../engine/index.ts";
import { pointInside } from "../../area-shape.ts";
import { link } from "./build-dwelling.ts";
import type { Builder } from "./builder.ts";
import { readAddress } from "./read-address.ts";

export const buildBuilding: Builder<Building> = (reader, { places, ids }) => {
  const address = readAddress(reader);
  const given = reader.text("name");
  const name = given === UNKNOWN && address !== "" ? address : given;
  const own = ids.of<BuildingId>(reader, { called: name === UNKNOWN ? "" : name });
  const outline = places.outline(reader);
  if (outline === undefined) return undefined;
  const inside = outline === UNKNOWN ? undefined : pointInside(outline);
  const point = inside ? at(inside[0], inside[1]) : places.point(reader, address);
  const rest = {
    name,
    outline,
    dwellings: reader.count("dwellings"),
    cooperative: link<CooperativeId>(reader.text("cooperative")),
    from: reader.from,
  };
  return own && point ? { id: own, at: point, ...rest } : undefined;
};
