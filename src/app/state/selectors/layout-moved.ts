import { at, type HousePlace } from "../../../engine/index.ts";

/** All houses moved alike, metres. */
export const layoutMoved = (layout: readonly HousePlace[], dx: number, dy: number): readonly HousePlace[] =>
  layout.map((place) => ({ ...place, at: at(place.at.x + dx, place.at.y + dy) }));
