import { type GroundBox, townBox } from "../../drawing/index.ts";
import type { PublicCase, PublicPlot } from "../../engine/council/index.ts";
import type { SheetSubject } from "./sheet-wish.ts";

/** Ground around one plot, and around all that an alternative uses, metres: a plot is known by the streets beside it, an alternative by the parts of the town. */
const AROUND = { plot: 25, alternative: 400 } as const;

const boxOfPlots = (plots: readonly PublicPlot[], around: number): GroundBox | null => {
  const corners = plots.flatMap(({ outline, at }) => [...outline.coordinates.flat(2), [at.x, at.y] as const]);
  if (corners.length === 0) return null;
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [
    Math.min(...xs) - around,
    Math.min(...ys) - around,
    Math.max(...xs) + around,
    Math.max(...ys) + around,
  ];
};

/** What a sheet has to show, metres: the plots that are used and their surroundings, or all that is peopled. Null where the case has no such plot or alternative. */
export function subjectBox(publicCase: PublicCase, subject: SheetSubject): GroundBox | null {
  const { plots, alternatives } = publicCase;
  switch (subject.kind) {
    case "today":
    case "zones":
      return townBox(publicCase);
    case "alternative": {
      const found = alternatives.find(({ id }) => id === subject.id);
      if (!found) return null;
      const used = new Set(found.houses.map(({ plot }) => plot));
      return (
        boxOfPlots(
          plots.filter(({ id }) => used.has(id)),
          AROUND.alternative,
        ) ?? townBox(publicCase)
      );
    }
    case "plot":
      return boxOfPlots(
        plots.filter(({ id }) => id === subject.id),
        AROUND.plot,
      );
  }
}
