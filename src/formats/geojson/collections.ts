import type { FeatureCollection } from "../feature-table.ts";
import { crsMember } from "../geojson-crs.ts";
import { own } from "../json-text.ts";
import { rawGeometry } from "../raw-geometry.ts";

/**
 * The collections of a JSON document: RFC 7946 in any of its three roots, a plain list of features, or what Geonorge
 * delivers as GeoJSON: a dictionary of FeatureCollections with no type of its own. Undefined for anything else.
 */
export function collectionsOf(root: unknown): readonly FeatureCollection[] | undefined {
  const single = collection(root);
  if (single) return [single];
  if (Array.isArray(root)) {
    return root.length > 0 && root.every(isFeature) ? [{ features: root }] : undefined;
  }
  if (typeof root !== "object" || root === null) return undefined;
  const named = Object.keys(root).flatMap((name): readonly FeatureCollection[] => {
    const found = collection(own(root, name));
    return found ? [{ ...found, name }] : [];
  });
  return named.length > 0 ? named : undefined;
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
