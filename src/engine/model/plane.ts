declare const unit: unique symbol;
/** Metres in the dataset's working projected CRS. Arithmetic yields plain numbers; `metres()` brands them again. */
export type Metres = number & { readonly [unit]: "m" };

export function metres(value: number): Metres {
  return value as Metres;
}

/** A point in the working CRS: x is easting, y is northing, both in metres. */
export interface Point {
  readonly x: Metres;
  readonly y: Metres;
}

export function at(x: number, y: number): Point {
  return { x: metres(x), y: metres(y) };
}

/**
 * Geometry in metres with the shape of GeoJSON geometries, so that planar Turf functions read it as it is.
 * Outer rings are counter-clockwise and closed; the formats room repairs or rejects anything else.
 */
export type Position = readonly [number, number];
export type Ring = readonly Position[];
export interface Area {
  readonly type: "MultiPolygon";
  readonly coordinates: readonly (readonly Ring[])[];
}
export interface Lines {
  readonly type: "MultiLineString";
  readonly coordinates: readonly (readonly Position[])[];
}
export type Shape = Area | Lines;
