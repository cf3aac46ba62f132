import type { PlotGround, PlotZone } from "../../../../drawing/index.ts";
import {
  type Area,
  askLayout,
  cornersOf,
  footprintOf,
  houseType,
  isKnown,
  type Lines,
  layoutQuestion,
  type Position,
  type ZoneKind,
} from "../../../../engine/index.ts";
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

/** Surfaces of one name together. */
function grouped(
  parts: readonly { readonly kind: string; readonly label: string; readonly shape: Area }[],
): readonly PlotZone[] {
  const names = new Map<string, { readonly kind: string; readonly shapes: Area[] }>();
  for (const { kind, label, shape } of parts) {
    const own = names.get(label) ?? { kind, shapes: [] };
    names.set(label, own);
    own.shapes.push(shape);
  }
  return [...names].map(([label, own]) => ({ label, ...own }));
}

/** What is known of a plot and its surroundings, for a map on paper. Where homes in use are is not among it. `otherwise` is the house type where nobody has chosen one. */
export function plotNear(
  own: PlotInForce,
  { dataset, changes, ruleSet, m }: Reading,
  otherwise: string,
): Omit<PlotGround, "ground"> {
  const box = nearBox(own);
  const asked = plotLayout(dataset, changes, ruleSet, own.plot.id, otherwise);
  const question = asked && layoutQuestion(asked.task.near, asked.task.asked);
  const answer = question ? askLayout(question, asked?.task.places) : null;
  const type = answer ? houseType(answer.houseType) : undefined;
  const zones = dataset.zones.filter(({ shape }) => near(shape, box));
  return {
    plot: own.plot.outline,
    others: plotsInForce(dataset, changes)
      .filter(({ plot }) => plot.id !== own.plot.id && near(plot.outline, box))
      .map(({ plot }) => plot.outline),
    region: answer?.region.shape ?? null,
    removed: grouped(
      (answer?.removed ?? []).map(({ cause, stops, shape }) => ({
        kind: cause,
        label: m.text("mapSheet.legend.removed", {
          cause: m.text(`houses.cause.${cause}`),
          stops: String(stops),
        }),
        shape,
      })),
    ),
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
    // Where somebody has put them, or where there is room: houses that no room was found for stand nowhere.
    houses:
      own.proposals.length > 0 && answer && type
        ? (asked?.task.places ?? answer.fit.placed).map((place) => cornersOf(place, footprintOf(type)))
        : [],
  };
}
