import type { PlotId, RuleId } from "../model/ids.ts";
import { d3SiteSize } from "../rules/d3-site-size/index.ts";
import { d4SiteSpacing } from "../rules/d4-site-spacing/index.ts";
import type { CouncilBasis, CouncilFinding } from "./area-figures.ts";
import type { PublicAlternative, PublicPlot } from "./public-case.ts";

/** What is said of one plot that an alternative uses, of its own proposals alone: how near homes in use are is nobody's to know here. */
export interface CouncilSiteFigures {
  readonly plot: PlotId;
  readonly houses: number;
  /** Metres to the nearest other plot that the alternative uses; null when there is none. */
  readonly nearest: number | null;
  readonly findings: readonly CouncilFinding[];
}

/** D3 (houses at one site, those within linking distance counted together) and D4 (spacing) among the plots of an alternative, in order of plot. */
export function siteFigures(
  alternative: PublicAlternative,
  { publicCase, book }: CouncilBasis,
): readonly CouncilSiteFigures[] {
  const plotOf = new Map<string, PublicPlot>(publicCase.plots.map((plot) => [plot.id, plot]));
  const used = alternative.houses
    .flatMap(({ plot, houses }) => {
      const found = plotOf.get(plot);
      return found ? [{ plot: found, houses }] : [];
    })
    .sort((a, b) => (a.plot.id < b.plot.id ? -1 : 1));
  const link = book.param("d3-site-size", "linkMetres");
  const apart = (a: PublicPlot, b: PublicPlot): number => Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y);
  const sites = chains(used.length, (i, j) => {
    const [a, b] = [used[i], used[j]];
    return a !== undefined && b !== undefined && apart(a.plot, b.plot) <= link;
  });
  return used.map(({ plot, houses }, index) => {
    const together = used.filter((_, other) => sites[other] === sites[index]);
    const units = together.reduce((sum, one) => sum + one.houses, 0);
    const others = used.filter((_, other) => sites[other] !== sites[index]);
    const nearest = others.length === 0 ? null : Math.min(...others.map((other) => apart(plot, other.plot)));
    const of = (rule: RuleId) => book.asked(rule, "programme", false).params;
    const size = {
      units,
      staffed: null,
      stockUnits: units,
      stockOver: units > book.param("d3-site-size", "justifyAbove"),
      trial: false,
    };
    const spacing = { nearest, stockNearest: nearest, trial: false };
    const findings = [
      { module: d3SiteSize, facts: size },
      { module: d4SiteSpacing, facts: spacing },
    ].map(({ module, facts }): CouncilFinding => {
      const { worth: _, ...judgement } = module.rule.judge(facts, of(module.rule.id));
      return { rule: module.rule.id, facts, ...judgement };
    });
    return { plot: plot.id, houses, nearest, findings };
  });
}

/** For each of `count` things the first of those it is linked with, in a chain. */
function chains(count: number, linked: (i: number, j: number) => boolean): readonly number[] {
  const first = Array.from({ length: count }, (_, index) => index);
  for (let i = 0; i < count; i++)
    for (let j = i + 1; j < count; j++) {
      const [from, to] = [first[j] as number, first[i] as number];
      if (from !== to && linked(i, j)) for (let k = 0; k < count; k++) if (first[k] === from) first[k] = to;
    }
  return first;
}
