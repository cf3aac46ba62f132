import {
  type Count,
  type Known,
  type RuleHeadroom,
  type RuleId,
  UNKNOWN,
  type Verdict,
} from "../model/index.ts";
import type { Book } from "../rule-sets/book.ts";
import type { DispersionModule } from "../rules/gather.ts";
import { DISPERSION_RULES } from "../rules/index.ts";
import type { AreaReading } from "../situation/reading.ts";
import { COUNTS } from "../situation/situation.ts";

/** More room than this is not told apart: no plan adds a hundred units to one neighbourhood. */
const MOST = 99;

const says = ({ texts }: DispersionModule, verdict: Verdict) => texts.nb.verdicts[verdict] !== undefined;

/** Area rules that can ask for anything, one line for each count they are asked of. */
const ASKING = DISPERSION_RULES.filter(
  (module) =>
    module.gather.of === "area" &&
    module.rule.group === "dispersion" &&
    (says(module, "consider") || says(module, "justify")),
).flatMap((module) =>
  (module.rule.counts ?? COUNTS.slice(0, 1)).map((count) => ({
    module,
    count,
    named: module.rule.counts !== undefined,
    considers: says(module, "consider"),
    justifies: says(module, "justify"),
  })),
);

const JUSTIFYING = ASKING.filter(({ justifies }) => justifies);

interface Headroom {
  readonly headroom: Known<number>;
  /** The first rule to ask for a reason; absent where none does within the most that is told apart. */
  readonly rule?: RuleId;
}

/**
 * The largest k such that k more programme units, which are stock too, leave every area rule below "justify"; below 0,
 * how many must go. Both counts and the municipal mean move with k. Unknown where the residents are.
 */
function headroomOf(area: AreaReading, book: Book): Headroom {
  if (!isCounted(area)) return { headroom: UNKNOWN };
  const moved = new MovedArea(area);
  return leastOf(
    JUSTIFYING.map(({ module, count }) => ({
      rule: module.rule.id,
      justify: lastBelow(moved, module, count, book, isJustify),
    })),
  );
}

/** The same for each area rule by itself, and for when it first asks to consider; none where the residents are unknown. */
export function headroomsOf(
  area: AreaReading,
  book: Book,
): Headroom & { readonly headrooms: readonly RuleHeadroom[] } {
  if (!isCounted(area)) return { headroom: UNKNOWN, headrooms: [] };
  const moved = new MovedArea(area);
  const headrooms = ASKING.map(({ module, count, named, considers, justifies }): RuleHeadroom => {
    const justify = justifies ? lastBelow(moved, module, count, book, isJustify) : null;
    const consider = considers ? lastBelow(moved, module, count, book, asksAnything) : null;
    const room = { rule: module.rule.id, consider, justify };
    return named ? { ...room, count } : room;
  });
  return { ...leastOf(headrooms), headrooms };
}

/**
 * Room asked for again and again: all vacant homes of a neighbourhood would leave it with the same units, so that its room
 * with one of them used is solved once. Good for one situation only.
 */
export class Headrooms {
  readonly #book: Book;
  readonly #known = new Map<string, Known<number>>();

  constructor(book: Book) {
    this.#book = book;
  }

  of(area: number, reading: AreaReading): Known<number> {
    const { units, municipality } = reading;
    const key = `${area}|${units.programme}|${units.stock}|${municipality.units.programme}|${municipality.units.stock}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { headroom } = headroomOf(reading, this.#book);
    this.#known.set(key, headroom);
    return headroom;
  }
}

const isCounted = ({ residents, municipality }: AreaReading): boolean =>
  residents !== null && residents !== 0 && municipality.residents !== null && municipality.residents !== 0;

const isJustify = (verdict: Verdict): boolean => verdict === "justify";
const asksAnything = (verdict: Verdict): boolean => verdict === "consider" || verdict === "justify";

/** The rule with the least room binds; of two as tight, the one read first. */
function leastOf(rooms: readonly Pick<RuleHeadroom, "rule" | "justify">[]): Headroom {
  let first: { readonly rule: RuleId; readonly justify: number } | undefined;
  for (const { rule, justify } of rooms)
    if (justify !== null && (first === undefined || justify < first.justify)) first = { rule, justify };
  return first ? { headroom: first.justify, rule: first.rule } : { headroom: MOST };
}

/**
 * The most units more that leave one rule and count below what is asked about; null where no number up to the most does.
 * What holds at k holds at every smaller k, since more units are never less dense. So most is asked first, which settles
 * rules that are far away; then the limit is stepped up to, in steps that double, and halved down on.
 */
function lastBelow(
  moved: MovedArea,
  { rule, gather }: DispersionModule,
  count: Count,
  book: Book,
  beyondIt: (verdict: Verdict) => boolean,
): number | null {
  if (gather.of !== "area") throw new Error(`${rule.id} is not about areas`);
  const asked = book.asked(rule.id, count, false);
  const over = (k: number): boolean =>
    beyondIt(rule.judge(gather.facts(moved.by(k), asked), asked.params).verdict);
  if (!over(MOST)) return null;
  let [least, beyond] = [moved.fewest, MOST];
  for (let step = 1, k = least === 0 ? 1 : 0; k > least && k < beyond; step *= 2) {
    const asks = over(k);
    if (asks) beyond = k;
    else least = k;
    k += asks ? -step : step;
  }
  while (beyond - least > 1) {
    const middle = Math.floor((least + beyond) / 2);
    if (over(middle)) beyond = middle;
    else least = middle;
  }
  return least;
}

/** An area with so many more units: one reading, moved again and again, since thousands are asked of after each change. */
class MovedArea {
  /** How many units more leave it with none of either count. */
  readonly fewest: number;
  readonly #from: AreaReading;
  readonly #units: Record<Count, number>;
  readonly #inAll: Record<Count, number>;
  readonly #reading: AreaReading;

  constructor(from: AreaReading) {
    this.#from = from;
    this.#units = { ...from.units };
    this.#inAll = { ...from.municipality.units };
    this.fewest = 0 - Math.max(from.units.programme, from.units.stock);
    this.#reading = {
      ...from,
      units: this.#units,
      municipality: { ...from.municipality, units: this.#inAll },
    };
  }

  /** Good until the next is asked for. Both counts and the municipal mean move; none falls below no units at all. */
  by(k: number): AreaReading {
    for (const count of COUNTS) {
      const units = this.#from.units[count];
      const more = Math.max(-units, k);
      this.#units[count] = units + more;
      this.#inAll[count] = this.#from.municipality.units[count] + more;
    }
    return this.#reading;
  }
}
