import { type Area, isKnown, type Lines, type Position, type ZoneKind } from "../../../../engine/index.ts";
import { grouped, type OwnGround } from "../../../paper-making/index.ts";
import { boundsOf } from "../../../state/selectors/outline.ts";
import { plotLayout } from "../../../state/selectors/plot-layout.ts";
import { type PlotInForce, plotsInForce } from "../../../state/selectors/plots-in-force.ts";
import type { Reading } from "../../../state/use-reading.ts";

/** Metres around a plot that a sheet of it can show: an A3 at 1:5 000 is two kilometres wide. */
const AROUND = 1200;

type Box = readonly [number, number, number, number];

/** The ground that can be seen on any sheet of the plot that has its surroundings, metres. */
export function nearBox({ plot }: PlotInForce): Box {
  const [west, south, east, north] = boundsOf(plot.outline);
  return [west - AROUND, south - AROUND, east + AROUND, north + AROUND];
}

function meets(positions: Iterable<Position>, [west, south, east, north]: Box): boolean {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return left <= east && right >= west && bottom <= north && top >= south;
}

const near = (shape: Area | Lines, box: Box): boolean =>
  shape.type === "MultiPolygon"
    ? shape.coordinates.some(([outer]) => meets(outer ?? [], box))
    : shape.coordinates.some((line) => meets(line, box));

/** Kinds that cover nearly all ground: told by the list of demands, and drawn only where they take room of the plot. */
const EVERYWHERE: readonly ZoneKind[] = ["landUse", "marineClay", "radon", "building"];

/** What is known of a plot and its surroundings, for a map on paper. Where homes in use are is not among it. `otherwise` is the house type where nobody has chosen one. */
export function plotNear(
  own: PlotInForce,
  { dataset, changes, ruleSet, m }: Reading,
  otherwise: string,
): Omit<OwnGround, "ground"> {
  const box = nearBox(own);
  const asked = plotLayout(dataset, changes, ruleSet, own.plot.id, otherwise);
  const zones = dataset.zones.filter(({ shape }) => near(shape, box));
  return {
    plot: own.plot.outline,
    others: plotsInForce(dataset, changes)
      .filter(({ plot }) => plot.id !== own.plot.id && near(plot.outline, box))
      .map(({ plot }) => plot.outline),
    zones: grouped(
      zones.flatMap(({ kind, shape }) =>
        shape.type === "MultiPolygon" && !EVERYWHERE.includes(kind)
          ? [{ kind, label: m.text(`map.zone.${kind}`), shape }]
          : [],
      ),
    ),
    roads: zones.flatMap(({ kind, shape }) =>
      kind === "road" && shape.type === "MultiLineString" ? [shape] : [],
    ),
    buildings: [
      ...zones.flatMap(({ kind, shape }) =>
        kind === "building" && shape.type === "MultiPolygon" ? [shape] : [],
      ),
      ...dataset.buildings.flatMap(({ outline }) =>
        isKnown(outline) && near(outline, box) ? [outline] : [],
      ),
    ],
    layout: asked?.task ?? null,
    proposed: own.proposals.reduce((sum, one) => sum + one.houses, 0),
  };
}
