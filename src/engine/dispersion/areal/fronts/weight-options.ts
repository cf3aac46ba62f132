import { err, ok, type Result } from "../../../model/index.ts";
import type { AreaSet, StatisticProblem } from "../../statistic.ts";
import { areasWithin } from "../weights/areas-within.ts";
import { contiguity } from "../weights/contiguity.ts";
import { nearestAreas } from "../weights/nearest-areas.ts";
import { type Neighbours, WEIGHT_STYLES, type Weights, weightsFrom } from "../weights/weights.ts";
import { numberOption, optionalNumber, type Read, wordOption } from "./area-statistic.ts";
import { cornerTolerance } from "./corner-tolerance.ts";

/** Who is a neighbour of whom, for the statistics that ask. */
export const NEIGHBOUR_OPTIONS = {
  neighbours: wordOption(
    "given is areas.neighbours, or queen; queen and rook are from outlines, nearest and within from centres",
    ["given", "queen", "rook", "nearest", "within"],
    "given",
  ),
  k: numberOption("how many, for nearest", { min: 1, whole: true }, 4),
  distance: optionalNumber("the farthest, for within; must stand there", { min: 0 }),
  tolerance: optionalNumber(
    "corners this close are one; null is a thousandth, or a ten-millionth of the extent if that is less",
    { min: 0 },
  ),
};

export const WEIGHT_OPTIONS = {
  ...NEIGHBOUR_OPTIONS,
  style: wordOption(
    "W rows sum to 1, B binary, C all sum to n, U all sum to 1, S variance-stabilising",
    WEIGHT_STYLES,
    "W",
  ),
};

type NeighbourChoice = Read<typeof NEIGHBOUR_OPTIONS>;

export function neighboursOf(
  areas: AreaSet,
  { neighbours, k, distance, tolerance }: NeighbourChoice,
): Result<Neighbours, StatisticProblem> {
  const lacks = (at: string) => err<StatisticProblem>({ at, message: `${neighbours} needs it` });
  if (neighbours === "nearest" || neighbours === "within") {
    if (!areas.x || !areas.y) return lacks("areas.centres");
    if (neighbours === "nearest") return ok(nearestAreas(areas.x, areas.y, k));
    return distance === null ? lacks("distance") : ok(areasWithin(areas.x, areas.y, distance));
  }
  if (neighbours === "given" && areas.neighbours) return ok(areas.neighbours);
  if (!areas.outlines)
    return lacks(neighbours === "given" ? "areas.neighbours or areas.outlines" : "areas.outlines");
  const closeness = tolerance ?? cornerTolerance(areas.outlines);
  return ok(contiguity(areas.outlines, neighbours === "rook" ? "rook" : "queen", closeness));
}

export function weightsOf(
  areas: AreaSet,
  choice: Read<typeof WEIGHT_OPTIONS>,
): Result<Weights, StatisticProblem> {
  const neighbours = neighboursOf(areas, choice);
  return neighbours.ok ? ok(weightsFrom(neighbours.value, choice.style)) : neighbours;
}

/** The ids of areas without neighbours: what they are not part of is to be told. */
export const islandsOf = ({ ids }: AreaSet, { islands }: Weights): readonly string[] =>
  islands.map((area) => ids[area] as string);
