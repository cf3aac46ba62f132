import {
  at,
  type Change,
  type ChangeId,
  type HousePlace,
  type Plot,
  type Point,
} from "../../../engine/index.ts";
import { layoutMoved } from "../../state/selectors/layout-moved.ts";
import { middleOf } from "./middle-of.ts";
import { holds } from "./redrawn-plot.ts";

type OpenPlot = Extract<Change, { readonly kind: "open-plot" }>;

export interface PlotParts {
  readonly before: Plot;
  /** One plot for a new outline, two for a split. A part with the id of `before` takes its place in the list. */
  readonly parts: readonly Plot[];
  /** How far the whole was moved, metres: proposals that stand on it go along. */
  readonly moved?: { readonly dx: number; readonly dy: number };
}

const shifted = ({ x, y }: Point, { dx, dy }: { readonly dx: number; readonly dy: number }): Point =>
  at(x + dx, y + dy);

/**
 * The changes with every proposal of the plot on the parts that hold it. Houses that have been placed stay where they stand, each on the part under
 * it, also where they no longer fit: that is said, and is the planner's to mend. A proposal without places stands at its point, or at the part's own.
 */
export function proposalsOnParts(
  changes: readonly Change[],
  { before, parts, moved }: PlotParts,
  newId: () => ChangeId,
): readonly Change[] {
  const shift = moved ?? { dx: 0, dy: 0 };
  const dragged = new Map(
    changes.flatMap((one) => (one.kind === "move-proposal" ? [[one.proposal, one.to] as const] : [])),
  );
  const first = parts[0] as Plot;
  const partUnder = (point: Point, otherwise: Plot): Plot =>
    parts.find(({ outline }) => holds(outline, point)) ?? otherwise;
  const pointOnly = new Map<ChangeId, Plot>();
  const placed = new Set<ChangeId>();
  return changes.flatMap((change): readonly Change[] => {
    if (change.kind === "open-plot" && change.plot === before.id) {
      const from = change.at ?? before.at;
      const to = dragged.get(change.id) ?? from;
      const part = partUnder(shifted(to, shift), first);
      const { at: was, layout, ...rest } = change;
      if (layout?.length === change.houses) {
        placed.add(change.id);
        const standing = layoutMoved(layout, to.x - from.x + shift.dx, to.y - from.y + shift.dy);
        return onEach(rest, standing, (house) => partUnder(house.at, part), newId);
      }
      pointOnly.set(change.id, part);
      const there = was && shifted(was, shift);
      return [{ ...rest, plot: part.id, ...(there && holds(part.outline, there) ? { at: there } : {}) }];
    }
    if (change.kind !== "move-proposal") return [change];
    // How far it was dragged is in the places already.
    if (placed.has(change.proposal)) return [];
    const part = pointOnly.get(change.proposal);
    if (!part) return [change];
    const to = shifted(change.to, shift);
    return holds(part.outline, to) ? [{ ...change, to }] : [];
  });
}

/** One proposal a part that has houses, in the order of the houses. */
function onEach(
  proposal: Omit<OpenPlot, "at" | "layout">,
  standing: readonly HousePlace[],
  partOf: (house: HousePlace) => Plot,
  newId: () => ChangeId,
): readonly OpenPlot[] {
  const byPart = new Map<Plot, HousePlace[]>();
  for (const house of standing) {
    const part = partOf(house);
    byPart.set(part, [...(byPart.get(part) ?? []), house]);
  }
  return [...byPart].map(([part, houses], i) => ({
    ...proposal,
    id: i === 0 ? proposal.id : newId(),
    plot: part.id,
    houses: houses.length,
    at: middleOf(houses),
    layout: houses,
  }));
}
