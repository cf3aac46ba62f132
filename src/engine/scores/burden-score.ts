import type { Fact, Score, ScoreKind, Subject, Term } from "../model/index.ts";
import type { Graded } from "./graded.ts";
import { sumOfTenths, tenths } from "./tenths.ts";

/** One term to be: how the rule graded the place, its weight, and how it graded the place without what is tried there. */
export interface BurdenPart {
  readonly graded: Graded;
  readonly weight: number;
  /** The worth there could be if what is unknown turned out well: 1 for an unknown unless said. */
  readonly hoped?: number;
  readonly before?: Graded;
}

/**
 * A score of burden (clustering, load), 0 none to 100 most: each term gives weight · scale · (1 − worth), where scale
 * makes the weights that apply to the kind of place sum to 100. An unknown gives all it could, since less cannot be
 * vouched for (promise E6). A rule with nothing to measure (spacing, where there is no other site) gives no term.
 */
export function burdenScore(
  subject: Subject,
  kind: Extract<ScoreKind, "clustering" | "load">,
  parts: readonly BurdenPart[],
  scale: number,
): Score {
  const terms: Term[] = [];
  for (const { graded, weight, hoped, before } of parts) {
    const { rule, count, measured, worth } = graded;
    if (worth !== null && measured === undefined) continue;
    const most = weight * scale;
    const points = burdenPoints(worth ?? 0, most);
    terms.push({
      rule,
      ...(count === undefined ? {} : { part: count }),
      ...(measured === undefined ? {} : { measured }),
      weight,
      points,
      best: burdenPoints(hoped ?? worth ?? 1, most),
      ...(before === undefined ? {} : { facts: beforeFacts(before, most) }),
    });
  }
  return scoreOf(subject, kind, terms);
}

const burdenPoints = (worth: number, most: number): number => tenths(most * (1 - worth));

/** What the term was without what is tried: the difference is what the place's use does. */
function beforeFacts({ worth, measured }: Graded, most: number): Readonly<Record<string, Fact>> {
  return { before: burdenPoints(worth ?? 0, most), measuredBefore: measured ?? null };
}

/** The score that its terms sum to (promise E1). */
export function scoreOf(subject: Subject, kind: ScoreKind, terms: readonly Term[]): Score {
  return {
    subject,
    kind,
    value: sumOfTenths(terms.map((term) => term.points)),
    best: sumOfTenths(terms.map((term) => term.best)),
    terms,
  };
}
