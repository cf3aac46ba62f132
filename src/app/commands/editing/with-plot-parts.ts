import type { Change, ChangeId, Plot, PlotId, Point, Project } from "../../../engine/index.ts";
import { layoutMoved } from "../../state/selectors/layout-moved.ts";
import { nextId } from "./next-id.ts";
import { holds } from "./redrawn-plot.ts";
import { withChanges } from "./with-change.ts";
import { inScenarioToWorkIn } from "./with-scenario.ts";
import { withPlotCase } from "./with-siting.ts";

type OpenPlot = Extract<Change, { readonly kind: "open-plot" }>;

interface Parts {
  readonly before: Plot;
  /** One plot for a new outline, two for a split. A part with the id of `before` takes its place in the list. */
  readonly parts: readonly Plot[];
  /** How far the whole was moved, metres: proposals that stand on it go along. */
  readonly moved?: { readonly dx: number; readonly dy: number };
}

const shifted = ({ x, y }: Point, { dx, dy }: { readonly dx: number; readonly dy: number }): Point =>
  ({ x: x + dx, y: y + dy }) as Point;

/**
 * The project with drawn plots in place of a plot. A plot of a file stays in the register, beside its parts. Proposals go to
 * the part their point lies in; one that no part holds stands at the first part's own point. What was written of the plot follows to every part.
 */
export function withPlotParts(project: Project, { before, parts, moved }: Parts): Project {
  const work = inScenarioToWorkIn(project);
  const { scenario } = work;
  const changes = scenario.changes.slice(0, scenario.cursor);
  const drawn = changes.findIndex((change) => change.kind === "draw-plot" && change.plot.id === before.id);
  const opened = changes.findIndex((change) => change.kind === "open-plot" && change.plot === before.id);
  const taken = scenario.changes.map(({ id }) => id as string);
  const made = parts.map((plot): Change => {
    const replaced = plot.id === before.id ? changes[drawn]?.id : undefined;
    const id = replaced ?? nextId<ChangeId>("c", taken);
    taken.push(id);
    return { id, kind: "draw-plot", plot };
  });
  const place = drawn >= 0 ? drawn : opened >= 0 ? opened : changes.length;
  const rest = changes.filter((_, i) => i !== drawn);
  const kept = proposalsMoved(rest, { before, parts, ...(moved ? { moved } : {}) });
  const next = withChanges(work.project, scenario, [...kept.slice(0, place), ...made, ...kept.slice(place)]);
  return withTexts(next, before.id, parts);
}

/** The changes with every proposal of the plot, and every drag of one, on the part that holds it. */
function proposalsMoved(changes: readonly Change[], { before, parts, moved }: Parts): readonly Change[] {
  const shift = moved ?? { dx: 0, dy: 0 };
  const dragged = new Map(
    changes.flatMap((one) => (one.kind === "move-proposal" ? [[one.proposal, one.to] as const] : [])),
  );
  const partOf = new Map<ChangeId, Plot>();
  const first = parts[0] as Plot;
  const own = (proposal: OpenPlot): Plot => {
    const stands = shifted(dragged.get(proposal.id) ?? proposal.at ?? before.at, shift);
    return parts.find(({ outline }) => holds(outline, stands)) ?? first;
  };
  return changes.flatMap((change): readonly Change[] => {
    if (change.kind === "open-plot" && change.plot === before.id) {
      const part = own(change);
      partOf.set(change.id, part);
      const { at, layout, ...rest } = change;
      const there = at && shifted(at, shift);
      const houses = layout && layoutMoved(layout, shift.dx, shift.dy);
      // Houses that would stand outside the part have lost their places, and are placed anew.
      const kept = houses?.every((house) => holds(part.outline, house.at)) ? { layout: houses } : {};
      return [
        { ...rest, plot: part.id, ...(there && holds(part.outline, there) ? { at: there } : {}), ...kept },
      ];
    }
    if (change.kind === "move-proposal") {
      const part = partOf.get(change.proposal);
      if (!part) return [change];
      const to = shifted(change.to, shift);
      return holds(part.outline, to) ? [{ ...change, to }] : [];
    }
    return [change];
  });
}

/** Consequences for children and the dialogue with neighbours are as true of the parts as of the whole. */
function withTexts(project: Project, from: PlotId, parts: readonly Plot[]): Project {
  const written = project.siting?.plots.find(({ plot }) => plot === from);
  if (!written) return project;
  return parts
    .filter(({ id }) => id !== from)
    .reduce((now, { id }) => withPlotCase(now, id, () => ({ ...written, plot: id })), project);
}
