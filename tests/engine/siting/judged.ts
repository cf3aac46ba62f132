import {
  type Dataset,
  type Finding,
  type Plot,
  type Point,
  STANDARD_RULE_SET,
  type Term,
  ZONE_KINDS,
} from "../../../src/engine/index.ts";
import { assessPlot, buildSitingGround, type PlotAssessment } from "../../../src/engine/siting/index.ts";
import { aTown, at, square, type Town } from "../../support/a-town.ts";

/** Where the tests build: seven-figure northings, as in life. */
export const ORIGIN = at(600_000, 6_650_000);

/** So many metres east and north of the middle of the test town. */
export const east = (x: number, y = 0): Point => at(ORIGIN.x + x, ORIGIN.y + y);

/** A town where everything has been mapped for 5 km around, and nothing found. */
export function mappedTown(): Town {
  const town = aTown();
  for (const kind of ZONE_KINDS) town.coverage(kind, square(ORIGIN, 10_000));
  return town;
}

export interface Judged extends PlotAssessment {
  readonly finding: (rule: string) => Finding;
  readonly term: (rule: string) => Term;
}

/** The plot of that name, or the first, with so many houses on it; at another point when one is given. */
export function judged(
  dataset: Dataset,
  options: { plot?: string; houses?: number; at?: Point } = {},
): Judged {
  const plot = dataset.plots.find(({ id }) => options.plot === undefined || id === options.plot);
  if (!plot) throw new Error(`no plot ${options.plot ?? ""}`);
  const tried: Plot = options.at ? { ...plot, at: options.at } : plot;
  const assessment = assessPlot(buildSitingGround(dataset), tried, options.houses ?? 1, STANDARD_RULE_SET);
  const find = <T extends { readonly rule: string }>(from: readonly T[], rule: string): T => {
    const found = from.find((item) => item.rule === rule);
    if (!found) throw new Error(`nothing said by ${rule}`);
    return found;
  };
  return {
    ...assessment,
    finding: (rule) => find(assessment.findings, rule),
    term: (rule) => find(assessment.terms, rule),
  };
}
