import {
  type Area,
  type Dataset,
  type PlotId,
  type Position,
  type Ring,
  type RuleSet,
  STANDARD_RULE_SET,
} from "../../../../src/engine/index.ts";
import {
  buildSitingGround,
  type HouseType,
  houseType,
  type LayoutQuestion,
} from "../../../../src/engine/siting/index.ts";
import { ORIGIN } from "../judged.ts";

/** Corners in metres east and north of the middle of the test town. */
export const outline = (...corners: readonly (readonly [number, number])[]): Area => {
  const ring: Ring = [...corners, corners[0] as readonly [number, number]].map(
    ([x, y]): Position => [ORIGIN.x + x, ORIGIN.y + y],
  );
  return { type: "MultiPolygon", coordinates: [[ring]] };
};

export const box = (x: number, y: number, width: number, height: number): Area =>
  outline([x, y], [x + width, y], [x + width, y + height], [x, y + height]);

export const micro = houseType("micro-30") as HouseType;

/** A question about the plot of that name, or the first. */
export function question(
  dataset: Dataset,
  {
    houses = 1,
    type = micro,
    plot,
    ruleSet = STANDARD_RULE_SET,
  }: {
    houses?: number;
    type?: HouseType;
    plot?: string;
    ruleSet?: RuleSet;
  } = {},
): LayoutQuestion {
  const found = dataset.plots.find(({ id }) => plot === undefined || id === (plot as PlotId));
  if (!found) throw new Error(`no plot ${plot ?? ""}`);
  return { ground: buildSitingGround(dataset), plot: found, ruleSet, type, houses };
}

/** The same figures for a house of that outline, needing only so much ground and room. */
export function aHouse(
  width: number,
  length: number,
  needs: { apart?: number; ground?: number; height?: number } = {},
): HouseType {
  const figure = (value: number) => ({ ...micro.width, value });
  return {
    ...micro,
    id: `${width}×${length}`,
    width: figure(width),
    length: figure(length),
    apart: figure(needs.apart ?? 8),
    outdoor: figure(needs.ground ?? 0),
    parking: figure(0),
    height: figure(needs.height ?? 4.5),
  };
}
