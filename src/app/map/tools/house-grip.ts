import { at, type HousePlace, type Point } from "../../../engine/index.ts";

/** What the pointer has hold of: a house at a point of it, or its handle. */
export interface HouseGrip {
  readonly house: number;
  readonly turns: boolean;
  /** Where the pointer took hold, and the places before it did. */
  readonly from: Point;
  readonly places: readonly HousePlace[];
}

/** The places with one house where the pointer has brought it: moved as far as the pointer, or turned to face it. */
export function gripped({ house, turns, from, places }: HouseGrip, to: Point): readonly HousePlace[] {
  return places.map((place, i) => {
    if (i !== house) return place;
    if (turns) return { ...place, angle: halfTurn(Math.atan2(to.y - place.at.y, to.x - place.at.x)) };
    return { ...place, at: at(place.at.x + to.x - from.x, place.at.y + to.y - from.y) };
  });
}

/** Degrees a key turns a house. */
export const TURN_STEP = 5;
/** Metres an arrow moves a house, with Shift, and with Alt. */
export const NUDGES = { plain: 1, fine: 0.1, far: 5 } as const;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** The places after a key that moves or turns one house; null for other keys. Comma turns to the left, full stop to the right. */
export function keyed(
  places: readonly HousePlace[],
  house: number,
  pressed: Pressed,
): readonly HousePlace[] | null {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = pressed;
  if (ctrlKey || metaKey || !places[house]) return null;
  const change = (make: (place: HousePlace) => HousePlace) =>
    places.map((place, i) => (i === house ? make(place) : place));
  const arrow = ARROWS[key];
  if (arrow) {
    const metres = altKey ? NUDGES.far : shiftKey ? NUDGES.fine : NUDGES.plain;
    return change((place) => ({
      ...place,
      at: at(place.at.x + arrow[0] * metres, place.at.y + arrow[1] * metres),
    }));
  }
  const turn = key === "," ? 1 : key === "." ? -1 : 0;
  if (turn === 0 || altKey) return null;
  return change((place) => ({ ...place, angle: halfTurn(place.angle + (turn * TURN_STEP * Math.PI) / 180) }));
}

/** A house looks the same turned half round: angles from 0 up to π. */
function halfTurn(angle: number): number {
  const turned = angle % Math.PI;
  return turned < 0 ? turned + Math.PI : turned;
}
