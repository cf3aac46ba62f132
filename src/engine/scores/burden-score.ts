import type { Fact, Score, ScoreKind, Subject, Term } from "../model/index.ts";
import type { Graded } from "./graded.ts";
import { sumOfTenths, tenths } from "./tenths.ts";

/** The kinds of score that say how much a place carries. */
export type Burden = Extract<ScoreKind, "clustering" | "load">;

/**
 * A score of burden (clustering, load), 0 none to 100 most: each term gives weight · scale · (1 − worth), where scale
 * makes the weights that apply to the kind of place sum to 100. An unknown gives all it could, since less cannot be
 * vouched for (promise E6). A rule with nothing to measure (spacing, where there is no other site) gives no term.
 * `before` holds, grade for grade, how the place was graded without what is tried there.
 */
export function burdenScore(
  subject: Subject,
  kind: Burden,
  graded: readonly Graded[],
  weightOf: (graded: Graded) => number,
  scale: number,
  before?: readonly (Graded | undefined)[],
): Score {
  const terms: Term[] = [];
  for (let k = 0; k < graded.length; k++) {
    const one = graded[k] as Graded;
    if (one.worth !== null && one.measured === undefined) continue;
    const weight = weightOf(one);
    terms.push(termOf(one, weight, weight * scale, before?.[k]));
  }
  return scoreOf(subject, kind, terms);
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function termOf(graded: Graded, weight: number, most: number, before: Graded | undefined): Term {
  const { rule, count, measured, worth, hoped } = graded;
  const points = burdenPoints(worth ?? 0, most);
  const best = burdenPoints(hoped ?? worth ?? 1, most);
  const term: Writable<Term> = { rule, weight, points, best };
  if (count !== undefined) term.part = count;
  if (measured !== undefined) term.measured = measured;
  if (before !== undefined) term.facts = beforeFacts(before, most);
  return term;
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
    value: sumOfTenths(terms, "points"),
    best: sumOfTenths(terms, "best"),
    terms,
  };
}
