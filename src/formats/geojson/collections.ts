import type { FeatureCollection } from "../feature-table.ts";
import { own } from "../json-text.ts";
import { rawGeometry } from "../raw-geometry.ts";
import { crsMember } from "./crs-member.ts";

export type NotCollections = "file-esri-json" | "file-topojson" | "file-not-geojson";

/**
 * The collections of a JSON document: RFC 7946 in any of its three roots, a plain list of features, or what Geonorge
 * delivers as GeoJSON: a dictionary of FeatureCollections with no type of its own.
 */
export function collectionsOf(root: unknown): readonly FeatureCollection[] | NotCollections {
  const single = collection(root);
  if (single) return [single];
  if (Array.isArray(root)) {
    return root.length > 0 && root.every(isFeature) ? [{ features: root }] : "file-not-geojson";
  }
  if (own(root, "type") === "Topology") return "file-topojson";
  const esri = own(root, "features");
  if (Array.isArray(esri) && (own(root, "spatialReference") || own(esri[0], "attributes")))
    return "file-esri-json";
  if (typeof root !== "object" || root === null) return "file-not-geojson";
  const named = Object.keys(root).flatMap((name): readonly FeatureCollection[] => {
    const found = collection(own(root, name));
    return found ? [{ ...found, name }] : [];
  });
  return named.length > 0 ? named : "file-not-geojson";
}

const isFeature = (value: unknown): boolean => own(value, "type") === "Feature";

function collection(value: unknown): FeatureCollection | undefined {
  const name = crsMember(value);
  const crs = name === undefined ? {} : { crs: name };
  const features = own(value, "features");
  if (own(value, "type") === "FeatureCollection" && Array.isArray(features)) return { features, ...crs };
  if (isFeature(value)) return { features: [value], ...crs };
  if (rawGeometry(value) || own(value, "type") === "GeometryCollection") {
    return { features: [{ type: "Feature", properties: {}, geometry: value }], ...crs };
  }
  return undefined;
}
