import { AskError } from "../ask-failure.ts";

/** A place of a service's, in degrees; null where the service does not say where it is. */
export interface PublicPoint {
  readonly id: string;
  readonly name: string;
  /** A word the import knows: "holdeplass", "skole", "barnehage". */
  readonly kind: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

/**
 * Places as GeoJSON, by id. One without a position keeps its row with no geometry, so that the import tells it; 0, 0 is what
 * registers write when they do not know.
 */
export function pointsFile(name: string, points: readonly PublicPoint[], url: string) {
  if (points.length === 0) throw new AskError({ code: "nothing" });
  const features = [...points]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name: called, kind, longitude, latitude }) => ({
      type: "Feature",
      properties: { id, navn: called, tilbudstype: kind },
      geometry:
        longitude === null || latitude === null || (longitude === 0 && latitude === 0)
          ? null
          : { type: "Point", coordinates: [longitude, latitude] },
    }));
  const text = JSON.stringify({ type: "FeatureCollection", features });
  return { name, bytes: new TextEncoder().encode(text), url };
}
