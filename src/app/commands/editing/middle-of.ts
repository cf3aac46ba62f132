import { at, type HousePlace, type Point } from "../../../engine/index.ts";

/** The point distances are measured from: the middle of the houses. */
export function middleOf(places: readonly HousePlace[]): Point {
  const sum = (of: (place: HousePlace) => number) => places.reduce((all, place) => all + of(place), 0);
  return at(sum((place) => place.at.x) / places.length, sum((place) => place.at.y) / places.length);
}
