import { type GroundBox, townBox } from "../../drawing/index.ts";
import type { PublicCase, PublicPlot } from "../../engine/council/index.ts";
import type { SheetSubject } from "./sheet-wish.ts";

/** Least ground around one plot, metres: it is known by the streets beside it. */
const AROUND = 40;

const boxOfPlots = (plots: readonly PublicPlot[]): GroundBox | null => {
  const corners = plots.flatMap(({ outline, at }) => [...outline.coordinates.flat(2), [at.x, at.y] as const]);
  if (corners.length === 0) return null;
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [
    Math.min(...xs) - AROUND,
    Math.min(...ys) - AROUND,
    Math.max(...xs) + AROUND,
    Math.max(...ys) + AROUND,
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
      return boxOfPlots(plots.filter(({ id }) => used.has(id))) ?? townBox(publicCase);
    }
    case "plot":
      return boxOfPlots(plots.filter(({ id }) => id === subject.id));
  }
}
