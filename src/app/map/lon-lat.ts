/** A position as GeoJSON writes it, degrees. */
export type LonLat = [longitude: number, latitude: number];
