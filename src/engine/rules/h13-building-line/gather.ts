import { isKnown, type Zone } from "../../model/index.ts";
import { lesser, mappedShare } from "../../siting/mapped-share.ts";
import { evenStrip, nearnessOf, type Strip } from "../../siting/nearness.ts";
import type { Site } from "../../siting/site.ts";
import type { Params } from "../rule.ts";
import { type BuildingLineFacts, buildingLine } from "./rule.ts";

const CLASSES = ["national", "county", "municipal", "path"] as const;
const KNOWN: readonly string[] = [...CLASSES, "private"];
/** Metres from the boundary where H5 keeps houses away in any case. */
const SETBACK = 4;

/** The class of a road; one we do not know may be any. */
const classOf = ({ grade }: Zone): string => (isKnown(grade) && KNOWN.includes(grade) ? grade : "unclassed");

export function gather(site: Site, params: Params): BuildingLineFacts {
  // Private roads have no building line in law, so they are not among the limits.
  const limits: Readonly<Record<string, number>> = Object.fromEntries(
    [...CLASSES, "unclassed"].map((road) => [road, buildingLine(road, params)]),
  );
  const rail = buildingLine("railway", params);
  const roads: Strip<Zone> = {
    layer: site.ground.zones("road"),
    keyOf: classOf,
    limitOf: (zone) => limits[classOf(zone)],
    widest: Math.max(...Object.values(limits)),
  };
  const strips = [roads, evenStrip("railway", site.ground.zones("railway"), rail)];
  const { key, distance, beyond, zone, share, free, room, way, direction } = nearnessOf(
    site,
    strips,
    SETBACK,
  );
  return {
    road: beyond ? "national" : key,
    distance,
    beyond,
    name: zone,
    share,
    free,
    room,
    way,
    direction,
    ...lesser(mappedShare(site, "road", roads.widest), mappedShare(site, "railway", rail)),
  };
}
