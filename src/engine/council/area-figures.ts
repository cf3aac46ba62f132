import type { Fact, Verdict } from "../model/finding.ts";
import type { NeighbourhoodId, RuleId } from "../model/ids.ts";
import { isKnown, type Known, UNKNOWN } from "../model/known.ts";
import { rangeOf } from "../release/public/index.ts";
import type { Book } from "../rule-sets/book.ts";
import { d6LocationQuotient } from "../rules/d6-location-quotient/index.ts";
import { d10FairShare } from "../rules/d10-fair-share/index.ts";
import { d15UnusedOpportunity } from "../rules/d15-unused-opportunity/index.ts";
import type { DispersionModule } from "../rules/gather.ts";
import type { AreaReading } from "../situation/reading.ts";
import type { PublicArea, PublicCase } from "./public-case.ts";

/** What a rule says of a place in the council's room: the same shape as a finding, of public counts. */
export interface CouncilFinding {
  readonly rule: RuleId;
  readonly verdict: Verdict;
  readonly measured?: number;
  readonly limit?: number;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** A neighbourhood with the houses of an alternative counted in. */
export interface AreaFigures {
  readonly area: NeighbourhoodId;
  /** New houses of the alternative. */
  readonly added: number;
  /** Homes after, the two ends of what they can be: the same number unless today's count is "few". Unknown where it is not told. */
  readonly homes: Known<{ readonly least: number; readonly most: number }>;
  /** Homes per 1 000 residents after; unknown where the count is few or not told, or the residents are, or where so few live there that a rate is mostly chance. */
  readonly per1000: Known<number>;
  readonly findings: readonly CouncilFinding[];
  /** Most further houses before a rule first asks to consider, and before one asks for a reason; at most `MOST_ROOM`. Below 0: so many too many. */
  readonly room: { readonly consider: Known<number>; readonly justify: Known<number> };
  /** No municipal home after, in an area big enough to be expected to have one (D15). */
  readonly unused: boolean;
}

/** More room than this is not told apart, as in the housing office's own view. */
export const MOST_ROOM = 99;

/** Rules about areas that can be answered with counts of all municipal homes: density against the mean (D6), fair share (D10). */
const DENSITY: readonly DispersionModule[] = [d6LocationQuotient, d10FairShare];

const NONE = { small: 0, medium: 0, large: 0 } as const;
const NO_SERVICES = { staffedBase: null, lowThreshold: null, shelter: null } as const;
const orNull = (value: Known<number>): number | null => (isKnown(value) ? value : null);

/**
 * An area of the public case as the rules read one, with so many homes in it and so many more in the municipality than the release counted. The
 * rules are asked of all municipal homes; of homes in use by a programme nothing is known here, so their count is the same.
 */
function readingOf(area: CountedArea, homes: number, more: number, basis: CountBasis): AreaReading {
  const { publicCase, book } = basis;
  const inAll = publicCase.mean.homes + more;
  return {
    residents: orNull(area.residents),
    residentsYear: orNull(area.residentsYear),
    units: { programme: homes, stock: homes },
    classes: { programme: NONE, stock: NONE },
    municipality: {
      residents: orNull(publicCase.mean.residents),
      units: { programme: inAll, stock: inAll },
      few: {
        residents: book.param("d6-location-quotient", "unstableResidents"),
        expected: book.param("d6-location-quotient", "unstableExpected"),
      },
      year: book.year,
    },
    services: NO_SERVICES,
  };
}

/** The case and its rule set opened for reading. */
export interface CouncilBasis {
  readonly publicCase: PublicCase;
  readonly book: Book;
}

/** What density is reckoned from: a case has it, and so has an old decision. */
export type CountedArea = Pick<PublicArea, "id" | "residents" | "residentsYear" | "homes">;
export interface CountBasis {
  readonly publicCase: Pick<PublicCase, "mean">;
  readonly book: Book;
}

function ask(module: DispersionModule, reading: AreaReading, book: Book): CouncilFinding {
  const { rule, gather } = module;
  if (gather.of !== "area") throw new Error(`${rule.id} is not about areas`);
  const asked = book.asked(rule.id, "stock", false);
  const facts = gather.facts(reading, asked);
  const { worth: _, ...judgement } = rule.judge(facts, asked.params);
  return { rule: rule.id, facts, ...judgement };
}

/** Nothing is vouched for: the limit stands, and no measure (promise E6). */
const unanswered = ({ rule, facts, limit }: CouncilFinding): CouncilFinding => ({
  rule,
  verdict: "unknown",
  facts,
  ...(limit === undefined ? {} : { limit }),
});

/** What holds of both ends of a range holds. */
const agreed = (least: CouncilFinding, most: CouncilFinding): CouncilFinding =>
  least.verdict === most.verdict ? most : unanswered(most);

const asksForReason = (verdict: Verdict): boolean => verdict === "justify";
const asksAnything = (verdict: Verdict): boolean => verdict === "justify" || verdict === "consider";

/**
 * The most further houses, at or under `MOST_ROOM`, that leave every rule of density below what is asked about: homes are never less dense for being
 * more, so the limit is halved down on. Counted from the most homes there can be.
 */
function roomBelow(
  area: CountedArea,
  homes: number,
  added: number,
  basis: CountBasis,
  beyond: (verdict: Verdict) => boolean,
): number {
  const over = (k: number): boolean =>
    DENSITY.some((module) =>
      beyond(ask(module, readingOf(area, homes + k, added + k, basis), basis.book).verdict),
    );
  if (!over(MOST_ROOM)) return MOST_ROOM;
  let [least, most] = [-homes - 1, MOST_ROOM];
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (over(middle)) most = middle;
    else least = middle;
  }
  return Math.max(least, -homes);
}

/** One neighbourhood, with `added` houses of the `inAll` that the alternative puts in the municipality. */
export function areaFigures(area: CountedArea, added: number, inAll: number, basis: CountBasis): AreaFigures {
  const today = area.homes === "untold" ? null : rangeOf(area.homes);
  const homes = today && { least: today.least + added, most: today.most + added };
  const least = readingOf(area, homes?.least ?? added, inAll, basis);
  const most = homes && homes.most > homes.least ? readingOf(area, homes.most, inAll, basis) : least;
  const findings = DENSITY.map((module) => {
    const lower = ask(module, least, basis.book);
    // More homes are never less dense: what the new houses alone ask for is asked, and of the rest nobody knows.
    if (homes === null) return asksAnything(lower.verdict) ? lower : unanswered(lower);
    return most === least ? lower : agreed(lower, ask(module, most, basis.book));
  });
  const counted = isKnown(area.residents) && area.residents > 0 && isKnown(basis.publicCase.mean.residents);
  const unstable = findings.some(({ facts }) => facts.unstable === true);
  const room = (beyond: (verdict: Verdict) => boolean): Known<number> =>
    counted && homes ? roomBelow(area, homes.most, inAll, basis, beyond) : UNKNOWN;
  return {
    area: area.id,
    added,
    homes: homes ?? UNKNOWN,
    per1000:
      homes && most === least && counted && !unstable
        ? (1000 * homes.most) / (area.residents as number)
        : UNKNOWN,
    findings,
    room: { consider: room(asksAnything), justify: room(asksForReason) },
    unused: homes !== null && ask(d15UnusedOpportunity, most, basis.book).verdict === "info",
  };
}
