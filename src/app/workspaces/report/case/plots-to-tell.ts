import {
  type CaseDraft,
  isKnown,
  type Plot,
  type PlotId,
  type Project,
  publicChanges,
} from "../../../../engine/index.ts";
import { letterOf } from "./letter-of.ts";

export interface PlotToTell {
  readonly id: PlotId;
  readonly name: string;
  /** Letters of the alternatives that build on it; none for a plot that is only shown. */
  readonly letters: readonly string[];
}

/** The plots of the case: those that alternatives build on first, in each half as the register and then the drawings have them. */
export function plotsToTell(
  { dataset, scenarios }: Pick<Project, "dataset" | "scenarios">,
  draft: Pick<CaseDraft, "alternatives">,
): readonly PlotToTell[] {
  const lettersOf = new Map<PlotId, string[]>();
  const drawn = new Map<PlotId, Plot>();
  for (const [at, { scenario: id }] of draft.alternatives.entries()) {
    const scenario = scenarios.find((one) => one.id === id);
    for (const change of scenario ? publicChanges(scenario) : []) {
      if (change.kind === "draw-plot") drawn.set(change.plot.id, change.plot);
      if (change.kind !== "open-plot") continue;
      const letters = lettersOf.get(change.plot) ?? [];
      if (!letters.includes(letterOf(at))) letters.push(letterOf(at));
      lettersOf.set(change.plot, letters);
    }
  }
  const all = [...dataset.plots, ...drawn.values()].map(
    ({ id, name }): PlotToTell => ({
      id,
      name: isKnown(name) ? name : id,
      letters: lettersOf.get(id) ?? [],
    }),
  );
  return [
    ...all.filter(({ letters }) => letters.length > 0),
    ...all.filter(({ letters }) => letters.length === 0),
  ];
}
