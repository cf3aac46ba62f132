import type { NeighbourhoodId } from "../model/ids.ts";
import { isKnown, type Known, UNKNOWN } from "../model/known.ts";
import { openBook } from "../rule-sets/book.ts";
import { type AreaFigures, areaFigures, type CouncilBasis, type CouncilFinding } from "./area-figures.ts";
import type { PublicAlternative, PublicCase } from "./public-case.ts";
import { type CouncilSiteFigures, siteFigures } from "./site-figures.ts";

/** What one alternative does, or doing nothing, in the order of the case's areas. A function of the public case and nothing else. */
export interface CouncilFigures {
  /** "0" for doing nothing, else the alternative's own letter. */
  readonly alternative: string;
  /** New houses in all. */
  readonly houses: number;
  /** Of the houses that are needed, how many this does not give. */
  readonly unmet: Known<number>;
  readonly areas: readonly AreaFigures[];
  readonly sites: readonly CouncilSiteFigures[];
  /** The area with the most homes per 1 000 residents, among those whose rate can be told. */
  readonly densest: { readonly area: NeighbourhoodId; readonly per1000: number } | null;
  /** Areas with no municipal home, of those whose number is told. */
  readonly without: number;
  /** Areas whose number of homes is told. */
  readonly told: number;
  /** Areas with none that are big enough to be expected to have one. */
  readonly unused: number;
}

export const NOTHING: PublicAlternative = { id: "0", title: "", houses: [], reason: "" };

/** A public case opened: its rule set ready for questions, its areas known by id. Throws when the rule set lacks a rule that is asked. */
export function councilBasis(publicCase: PublicCase): CouncilBasis {
  return { publicCase, book: openBook(publicCase.ruleSet) };
}

/**
 * Reckons one alternative. Houses on plots that lie in no known area count in the municipality and in no area.
 * Throws when it names a plot that the case has not, which reading the case rules out.
 */
export function councilFigures(
  basis: CouncilBasis,
  alternative: PublicAlternative = NOTHING,
): CouncilFigures {
  const { areas, plots, need } = basis.publicCase;
  const areaOf = new Map(plots.map(({ id, area }) => [id, area]));
  const added = new Map<string, number>();
  let houses = 0;
  for (const { plot, houses: here } of alternative.houses) {
    const area = areaOf.get(plot);
    if (area === undefined) throw new Error(`the case has no plot ${plot}`);
    houses += here;
    if (isKnown(area)) added.set(area, (added.get(area) ?? 0) + here);
  }
  const figures = areas.map((area) => areaFigures(area, added.get(area.id) ?? 0, houses, basis));
  const told = figures.filter(({ per1000 }) => isKnown(per1000));
  const densest = told.reduce<AreaFigures | null>(
    (most, area) => (most === null || (area.per1000 as number) > (most.per1000 as number) ? area : most),
    null,
  );
  return {
    alternative: alternative.id,
    houses,
    unmet: isKnown(need) ? Math.max(0, need - houses) : UNKNOWN,
    areas: figures,
    sites: siteFigures(alternative, basis),
    densest: densest === null ? null : { area: densest.area, per1000: densest.per1000 as number },
    without: figures.filter(({ homes }) => isKnown(homes) && homes.most === 0).length,
    told: figures.filter(({ homes }) => isKnown(homes)).length,
    unused: figures.filter(({ unused }) => unused).length,
  };
}

/** A rule that asks for more of a place than it did when nothing was built. */
export interface NewlyAsking {
  readonly place: { readonly kind: "area" | "plot"; readonly id: string };
  readonly finding: CouncilFinding;
}

const WEIGHT = { consider: 1, justify: 2 } as const;
const weightOf = (verdict: string): number =>
  verdict === "consider" || verdict === "justify" ? WEIGHT[verdict] : 0;

/**
 * What an alternative newly asks the council to consider or to give a reason for, the gravest first: of areas that get houses, held against doing
 * nothing, and of the alternative's own plots. An area whose verdict turns with the municipal mean alone got nothing, and is not held against anyone.
 */
export function newlyAsking(after: CouncilFigures, before: CouncilFigures): readonly NewlyAsking[] {
  const found: NewlyAsking[] = [];
  after.areas.forEach((area, index) => {
    if (area.added === 0) return;
    for (const finding of area.findings) {
      const was = before.areas[index]?.findings.find(({ rule }) => rule === finding.rule);
      if (weightOf(finding.verdict) > weightOf(was?.verdict ?? "within"))
        found.push({ place: { kind: "area", id: area.area }, finding });
    }
  });
  for (const { plot, findings } of after.sites)
    for (const finding of findings)
      if (weightOf(finding.verdict) > 0) found.push({ place: { kind: "plot", id: plot }, finding });
  return found.sort((a, b) => weightOf(b.finding.verdict) - weightOf(a.finding.verdict));
}
