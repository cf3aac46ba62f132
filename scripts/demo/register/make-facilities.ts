import {
  type Facility,
  type FacilityId,
  type FacilityKind,
  id,
  type Known,
  UNKNOWN,
} from "../../../src/engine/index.ts";
import type { Land } from "../land/make-land.ts";
import { stopAt } from "../land/street-stops.ts";
import type { LandmarkUse } from "../plan.ts";
import { sample } from "../plane/raster.ts";
import { apart, length, type Spot } from "../plane/rings.ts";
import type { Surveyor } from "./engine-shape.ts";

const KIND_OF: Readonly<Partial<Record<LandmarkUse, FacilityKind>>> = {
  school: "school",
  kindergarten: "kindergarten",
  healthCentre: "healthCentre",
  grocery: "grocery",
  mall: "grocery",
};

interface Draft {
  readonly kind: FacilityKind;
  readonly name: Known<string>;
  readonly at: Spot;
  readonly departures?: number;
}

/** Services at the houses that hold them, green areas where the parks and woods are, stops along the bus roads. */
export function makeFacilities(land: Land, survey: Surveyor): Facility[] {
  const { plan, houses } = land;
  const drafts: Draft[] = [
    ...plan.landmarks.flatMap(({ name, use }): Draft[] => {
      const kind = KIND_OF[use];
      const house = houses.find(({ landmark }) => landmark === name);
      return kind === undefined || house === undefined ? [] : [{ kind, name, at: house.at }];
    }),
    ...plan.services.map(({ kind, name, near }): Draft => ({ kind, name, at: nearestHouse(land, near) })),
    ...plan.parks.map(({ name, at }): Draft => ({ kind: "greenArea", name, at })),
    ...woodEdges(land),
    ...busStops(land),
  ];
  return drafts.map(({ kind, name, at, departures }, index) => ({
    id: id<FacilityId>(`f${index + 1}`),
    kind,
    name,
    at: survey.point(at),
    departuresPerHour: departures ?? UNKNOWN,
    from: survey.row(index),
  }));
}

function nearestHouse({ houses }: Land, near: Spot): Spot {
  let best = near;
  let least = Number.POSITIVE_INFINITY;
  for (const { at, form } of houses) {
    if (form === "outbuilding" || form === "detached" || form === "farm") continue;
    const far = apart(at, near);
    if (far < least) {
      least = far;
      best = at;
    }
  }
  return best;
}

/** Points on the woods' edge close to homes: where a walk in the forest begins. One per 260 m is enough. */
function woodEdges({ green, ground }: Land): Draft[] {
  const found: Spot[] = [];
  for (const { kind, shape } of green)
    if (kind === "wood")
      for (const ring of shape.flat())
        for (const at of ring)
          if (sample(ground.pull, at[0], at[1]) > -0.1 && found.every((other) => apart(other, at) > 260))
            found.push(at);
  return found.map((at) => ({ kind: "greenArea", name: UNKNOWN, at }));
}

/** Stops every 420 m along trunk, county and collector roads where people live; more buses the nearer the town. */
function busStops({ stretches, streets, ground, plan }: Land): Draft[] {
  const stops: Draft[] = [];
  const town = plan.settlements[0]?.at ?? [0, 0];
  for (const { class: kind, street, line } of stretches) {
    if (kind === "street" || kind === "path") continue;
    for (let along = 60; along < length(line); along += 60) {
      const { at } = stopAt(line, along);
      if (sample(ground.pull, at[0], at[1]) < -0.15 || stops.some((stop) => apart(stop.at, at) < 400))
        continue;
      const far = apart(at, town);
      const departures =
        far < 1400
          ? kind === "collector"
            ? 3
            : 6
          : far < 2600
            ? kind === "trunk"
              ? 4
              : 2
            : kind === "trunk"
              ? 1.5
              : far < 4200
                ? 1
                : 0.5;
      const name = `${streets.get(street) ?? ""} ${String.fromCharCode(65 + (stops.filter((s) => String(s.name).startsWith(streets.get(street) ?? "?")).length % 26))}`;
      stops.push({ kind: "busStop", name, at, departures });
    }
  }
  return stops;
}
