import { at as point } from "../../model/index.ts";
import { TO_ROAD } from "../../siting/to-road.ts";
import type { AnalysisQuestion, RoadSpacing } from "../analysis.ts";
import type { AnalysisSubject } from "../analysis-subject.ts";

/** As far from the road as C1 lets a place lie. */
const JOINING_RULE = "c1-bus-stop";

/**
 * D4 along the roads. It is worked out for the place that somebody looks at and enters no verdict: the source of D4's
 * limit measures in a straight line, and a search along the roads for each of a city's sites would cost every move a second.
 */
export function roadSpacing(
  { situation, ground }: AnalysisSubject,
  { at }: Extract<AnalysisQuestion, { kind: "road-spacing" }>,
): RoadSpacing {
  const { store, linkage, book } = situation;
  const { spots } = store;
  const own = new Set(linkage.programme.near(at.x, at.y));
  const others: number[] = [];
  for (let spot = 0; spot < store.spotCount; spot++)
    if ((spots.units.programme[spot] as number) > 0 && !own.has(linkage.programme.of[spot] as number))
      others.push(spot);
  const straight = others.reduce(
    (least, spot) =>
      Math.min(least, Math.hypot((spots.x[spot] as number) - at.x, (spots.y[spot] as number) - at.y)),
    Number.POSITIVE_INFINITY,
  );
  const unknown = (why: RoadSpacing["why"]): RoadSpacing => ({
    kind: "road-spacing",
    straight: others.length === 0 ? null : straight,
    road: null,
    why,
  });
  if (others.length === 0) return unknown("noOthers");
  const roads = ground.siting().roads();
  if (!roads) return unknown("noNetwork");
  const found = roads.onFoot(
    at,
    others.map((spot) => point(spots.x[spot] as number, spots.y[spot] as number)),
    book.param(JOINING_RULE, TO_ROAD.id),
  );
  if (!found.joined) return unknown("offRoad");
  return found.metres === undefined
    ? unknown("noWay")
    : { kind: "road-spacing", straight, road: found.metres, why: "found" };
}
