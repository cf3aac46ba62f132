import { type Dataset, isKnown } from "../engine/index.ts";
import { type WrittenLayer, writeGeopackage } from "./geopackage/write-geopackage.ts";
import type { WrittenGeometry } from "./geopackage/write-wkb.ts";
import { LAYER_IDS, type LayerFeature, type LayerId, projectLayers } from "./project-layers.ts";

/**
 * What a project holds as layers for a map program, in the system it works in. Same dataset, same bytes.
 */
export async function writeLayers(
  dataset: Dataset,
  ids: readonly LayerId[] = LAYER_IDS,
): Promise<Uint8Array> {
  const layers = projectLayers(dataset, ids).map(
    ({ id, title, look, features }): WrittenLayer => ({
      table: id,
      title,
      look,
      rows: features.map(({ properties, geometry }) => ({
        values: properties,
        geometry: geometry && several(geometry),
      })),
    }),
  );
  const days = dataset.sources.flatMap(({ date }) =>
    isKnown(date) && /^\d{4}-\d\d-\d\d/.test(date) ? date.slice(0, 10) : [],
  );
  return writeGeopackage(layers, Number(dataset.crs.slice(5)), days.sort().at(-1) ?? "1980-01-01");
}

/** Areas and lines are always written as several, so that a layer has one kind. */
function several({ type, coordinates }: NonNullable<LayerFeature["geometry"]>): WrittenGeometry {
  if (type === "Point") return { type, coordinates };
  if (type === "Polygon") return { type: "MultiPolygon", coordinates: [coordinates] };
  if (type === "LineString") return { type: "MultiLineString", coordinates: [coordinates] };
  return { type: type === "MultiLineString" ? "MultiLineString" : "MultiPolygon", coordinates };
}
