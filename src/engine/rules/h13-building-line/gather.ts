import { isKnown, type Zone } from "../../model/index.ts";
import { lesser, mappedShare } from "../../siting/mapped-share.ts";
import { nearnessOf } from "../../siting/nearness.ts";
import type { Site } from "../../siting/site.ts";
import type { Params } from "../rule.ts";
import { type BuildingLineFacts, buildingLine } from "./rule.ts";

const CLASSES = ["national", "county", "municipal", "path"] as const;
const KNOWN: readonly string[] = [...CLASSES, "private"];
/** Metres from the boundary where H5 keeps houses away in any case. */
const SETBACK = 4;

const ofClass = (road: string) => (zone: Zone) => zone.grade === road;
const unclassed = ({ grade }: Zone) => !isKnown(grade) || !KNOWN.includes(grade);

export function gather(site: Site, params: Params): BuildingLineFacts {
  const roads = site.ground.zones("road");
  const strips = [
    ...CLASSES.map((road) => ({
      key: road,
      layer: roads,
      counts: ofClass(road),
      limit: buildingLine(road, params),
    })),
    { key: "unclassed", layer: roads, counts: unclassed, limit: buildingLine("unclassed", params) },
    {
      key: "railway",
      layer: site.ground.zones("railway"),
      counts: () => true,
      limit: buildingLine("railway", params),
    },
  ];
  const { key, distance, beyond, zone, share, free, room, way, direction } = nearnessOf(
    site,
    strips,
    SETBACK,
  );
  return {
    road: key,
    distance,
    beyond,
    name: zone,
    share,
    free,
    room,
    way,
    direction,
    ...lesser(
      mappedShare(site, "road", buildingLine("unclassed", params)),
      mappedShare(site, "railway", buildingLine("railway", params)),
    ),
  };
}
