import type { Ground } from "../../ground/ground.ts";
import { programmeUnits, stockUnits } from "../../ground/unit-count.ts";
import { isKnown, type Placement, type Quarter } from "../../model/index.ts";
import type { CountHistory, History, TooFew } from "../analysis.ts";
import { dissimilarity } from "../areal/evenness/evenness.ts";
import { LEAST_UNITS } from "./least.ts";
import { tooFew } from "./too-few.ts";

/** Quarters since year 0: numbers can be counted through. */
const numberOf = (quarter: Quarter): number => 4 * Number(quarter.slice(0, 4)) + Number(quarter.slice(5)) - 1;
const quarterOf = (n: number): Quarter => `${Math.floor(n / 4)}Q${((n % 4) + 1) as 1 | 2 | 3 | 4}`;

const ALWAYS = Number.NEGATIVE_INFINITY;
const NEVER = Number.POSITIVE_INFINITY;

/** From when to before when, as numbers of quarters. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly dated: boolean;
}

/**
 * The register read back: what the municipality had at its disposal at the end of each quarter, and who was housed then.
 * A home that has left the register is not in it any more, so the stock of earlier years is what is left of it; the
 * reading says so. The last quarter is today's situation, unit for unit.
 */
export function history(ground: Ground): History | TooFew {
  const { dataset, areas, dwellings, dwellingIndex, areaIndex } = ground;
  const spans = dataset.placements.map(spanOf);
  const named = [
    ...dwellings.map(({ since }) => since),
    ...dataset.placements.flatMap(({ since, until }) => [since, until]),
  ].filter(isKnown);
  const numbers = named.map(numberOf);
  const first = Math.min(...numbers);
  const last = Math.max(...numbers);
  if (numbers.length === 0 || first === last)
    return tooFew("history", numbers.length === 0 ? 0 : 1, 2, "quarters");
  const quarters = Array.from({ length: last - first + 1 }, (_, q) => quarterOf(first + q));

  const housed = dwellings.map((): Span[] => []);
  const counts = {
    programme: new Counter(ground, quarters.length),
    stock: new Counter(ground, quarters.length),
  };
  dataset.placements.forEach(({ site }, k) => {
    const span = spans[k];
    if (!span) return;
    if ("dwelling" in site) {
      const dwelling = dwellingIndex.get(site.dwelling);
      if (dwelling !== undefined) housed[dwelling]?.push(span);
      return;
    }
    const area = areaIndex.locate(site.at.x, site.at.y);
    for (let q = 0; q < quarters.length; q++) if (isIn(span, first + q)) counts.programme.add(q, area, 1);
    if (!span.dated) counts.programme.undated += 1;
  });
  dwellings.forEach((dwelling, index) => {
    const spansHere = housed[index] as readonly Span[];
    const since = isKnown(dwelling.since) ? numberOf(dwelling.since) : ALWAYS;
    const area = areaIndex.locate(dwelling.at.x, dwelling.at.y);
    for (let q = 0; q < quarters.length; q++) {
      const now = first + q;
      if (now < since) continue;
      const living = spansHere.reduce((sum, span) => sum + (isIn(span, now) ? 1 : 0), 0);
      counts.stock.add(q, area, stockUnits(dwelling));
      counts.programme.add(q, area, programmeUnits(dwelling, living));
    }
    if (!isKnown(dwelling.since)) counts.stock.undated += stockUnits(dwelling);
    const undated = spansHere.filter((span) => !span.dated && isIn(span, last)).length;
    counts.programme.undated += Math.min(undated, programmeUnits(dwelling, undated));
  });
  return {
    kind: "history",
    quarters,
    areas: areas.map(({ id }) => id),
    programme: counts.programme.made(),
    stock: counts.stock.made(),
  };
}

/** When somebody was housed there; undefined where nobody ever was, or nobody knows when it ended. */
function spanOf({ standing, since, until }: Placement): Span | undefined {
  if (standing !== "housed" && standing !== "ended") return undefined;
  if (standing === "ended" && !isKnown(until)) return undefined;
  return {
    from: isKnown(since) ? numberOf(since) : ALWAYS,
    to: standing === "ended" && isKnown(until) ? numberOf(until) : NEVER,
    dated: isKnown(since),
  };
}

const isIn = ({ from, to }: Span, quarter: number): boolean => from <= quarter && quarter < to;

/** Adds up units by quarter and area. */
class Counter {
  undated = 0;
  readonly #areas: number;
  readonly #residents: Float64Array;
  readonly #units: Int32Array;
  readonly #perArea: Int32Array;

  constructor({ areas }: Ground, quarters: number) {
    this.#areas = areas.length;
    this.#residents = Float64Array.from(areas, ({ residents }) =>
      isKnown(residents) ? residents : Number.NaN,
    );
    this.#units = new Int32Array(quarters);
    this.#perArea = new Int32Array(quarters * areas.length);
  }

  add(quarter: number, area: number, units: number): void {
    this.#units[quarter] = (this.#units[quarter] as number) + units;
    if (area === -1) return;
    const place = quarter * this.#areas + area;
    this.#perArea[place] = (this.#perArea[place] as number) + units;
  }

  made(): CountHistory {
    return {
      units: this.#units,
      perArea: this.#perArea,
      dissimilarity: Float64Array.from(this.#units, (_, q) => this.#dissimilarity(q)),
      undated: this.undated,
    };
  }

  /** ½ Σ |u_g/U − p_g/P| over the areas whose residents are known (D9). */
  #dissimilarity(quarter: number): number {
    const at = quarter * this.#areas;
    const known = Array.from(this.#residents.keys()).filter((g) => !Number.isNaN(this.#residents[g]));
    const group = known.map((g) => this.#perArea[at + g] as number);
    const others = known.map((g) => this.#residents[g] as number);
    const sum = (column: readonly number[]) => column.reduce((total, one) => total + one, 0);
    return sum(group) < LEAST_UNITS || sum(others) === 0 ? Number.NaN : dissimilarity({ group, others });
  }
}
