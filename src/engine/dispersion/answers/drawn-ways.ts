import { type FacilityKind, id, type Point, type RuleId } from "../../model/index.ts";
import { servedStops, UNCOUNTED_STOPS } from "../../rules/c1-bus-stop/gather.ts";
import { param } from "../../rules/param.ts";
import type { Params } from "../../rules/rule.ts";
import type { SitingGround } from "../../siting/ground.ts";
import { byCar, onFoot } from "../../siting/walk.ts";
import { type Means, roadQuestion, type Services, type Way, wayTo } from "../../siting/way-to.ts";
import type { AnalysisQuestion, DrawnWay, DrawnWays } from "../analysis.ts";
import type { AnalysisSubject } from "../analysis-subject.ts";

interface Asks {
  readonly means: (params: Params) => Means;
  /** One way for each, to the nearest of its choices. */
  readonly services: (params: Params) => readonly (readonly Services[])[];
}

interface Found {
  readonly services: Services;
  readonly way: Way;
}

const kinds = (...all: readonly FacilityKind[]): readonly Services[] => all.map((kind) => ({ kind }));

/** What each criterion that measures a way asks for. Green areas are left out: one enters them from any side. */
const ASKS: Readonly<Record<string, Asks>> = {
  "c1-bus-stop": {
    means: onFoot,
    services: (params) => [[{ kind: "busStop", counts: servedStops(param(params, "departures")) }]],
  },
  "c2-grocery": { means: onFoot, services: () => [kinds("grocery")] },
  "c3-health": { means: onFoot, services: () => [kinds("healthCentre"), kinds("pharmacy")] },
  "c4-activity": { means: onFoot, services: () => [kinds("nav"), kinds("lowThreshold", "activity")] },
  "c5-team-base": { means: byCar, services: () => [kinds("teamBase")] },
};

/** Told and never judged: no way along roads, no factor. */
const SCHOOLS = "c14-schools";

/** The ways a criterion measures from a place, worked out as it works them out, with their corners. */
export function drawnWays(
  { ground, situation }: AnalysisSubject,
  { at, rule }: Extract<AnalysisQuestion, { kind: "ways" }>,
): DrawnWays {
  const siting = ground.siting();
  if (rule === SCHOOLS)
    return {
      kind: "ways",
      rule,
      ways: (["school", "kindergarten"] as const).flatMap((kind) => plain(siting, at, kind)),
    };
  const asks = ASKS[rule];
  if (!asks) return { kind: "ways", rule, ways: [] };
  const params = situation.book.params(rule);
  const means = asks.means(params);
  const ways = asks.services(params).flatMap((choices) => {
    const found = nearestOf(siting, at, choices, means) ?? uncounted(siting, at, rule, means);
    return found ? [drawn(siting, at, found, means, param(params, "detour"))] : [];
  });
  return { kind: "ways", rule, ways };
}

function nearestOf(
  ground: SitingGround,
  at: Point,
  choices: readonly Services[],
  means: Means,
): Found | undefined {
  let best: Found | undefined;
  for (const services of choices) {
    const way = wayTo({ ground, plot: { at } }, services, means);
    if (way && (!best || way.cost < best.way.cost)) best = { services, way };
  }
  return best;
}

/** With no stop that is known to be served, the way is to the one nobody has counted departures for. */
const uncounted = (ground: SitingGround, at: Point, rule: RuleId, means: Means): Found | undefined =>
  rule === id<RuleId>("c1-bus-stop")
    ? nearestOf(ground, at, [{ kind: "busStop", counts: UNCOUNTED_STOPS }], means)
    : undefined;

function drawn(
  ground: SitingGround,
  at: Point,
  { services, way }: Found,
  means: Means,
  detour: number,
): DrawnWay {
  const { facility, by, cost } = way;
  const minutes = means.travel.mode === "drive" ? cost / 60_000 : null;
  const base = { service: facility.kind, name: facility.name, by, minutes };
  const path =
    by === "road"
      ? ground.roads()?.path(at, roadQuestion({ ground, plot: { at } }, services, means))
      : undefined;
  if (path) return { ...base, metres: lengthOf(path.line), detour: 1, line: path.line, legs: path.legs };
  const line = [
    [at.x, at.y],
    [facility.at.x, facility.at.y],
  ] as const;
  return { ...base, metres: lengthOf(line), detour, line, legs: [false, false] };
}

function plain(ground: SitingGround, at: Point, kind: FacilityKind): readonly DrawnWay[] {
  const near = ground.facilities(kind).nearest(at.x, at.y);
  if (!near) return [];
  const { facility, distance } = near;
  const line = [
    [at.x, at.y],
    [facility.at.x, facility.at.y],
  ] as const;
  return [
    {
      service: kind,
      name: facility.name,
      by: "plain",
      // To ten metres, as the rule tells it: nothing depends on it.
      metres: Math.round(distance / 10) * 10,
      detour: 1,
      minutes: null,
      line,
      legs: [false, false],
    },
  ];
}

const lengthOf = (line: readonly (readonly [number, number])[]): number =>
  line.slice(1).reduce((sum, [x, y], i) => {
    const [fromX, fromY] = line[i] as readonly [number, number];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
