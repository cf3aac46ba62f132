import { type Known, type RuleId, UNKNOWN } from "../model/index.ts";
import type { Book } from "../rule-sets/book.ts";
import type { AreaReading } from "../situation/reading.ts";
import { COUNTS } from "../situation/situation.ts";
import { AREA_RULES } from "./context.ts";

/** More room than this is not told apart: no plan adds a hundred units to one neighbourhood. */
const MOST = 99;

/** Only these can ask for a reason, so only these can bind. */
const BINDING = AREA_RULES.filter(({ texts }) => texts.nb.verdicts.justify !== undefined);

export interface Headroom {
  readonly headroom: Known<number>;
  readonly rule?: RuleId;
}

/**
 * The largest k such that k more programme units, which are stock too, leave every area rule below "justify"; below 0,
 * how many must go. Both counts and the municipal mean move with k. Unknown where the residents are.
 */
export function headroomOf(area: AreaReading, book: Book): Headroom {
  const { residents, municipality } = area;
  if (
    residents === null ||
    residents === 0 ||
    municipality.residents === null ||
    municipality.residents === 0
  )
    return { headroom: UNKNOWN };
  // What holds at k holds at every smaller k: more units are never less dense. So the limit can be stepped up to, in
  // steps that double, and then halved down on; most limits are a few units away.
  let [least, beyond] = [0 - Math.max(area.units.programme, area.units.stock), MOST + 1];
  for (let step = 1, k = least === 0 ? 1 : 0; k > least && k < beyond; step *= 2) {
    const over = bindingRule(area, k, book) !== undefined;
    if (over) beyond = k;
    else least = k;
    k += over ? -step : step;
  }
  while (beyond - least > 1) {
    const middle = Math.floor((least + beyond) / 2);
    if (bindingRule(area, middle, book)) beyond = middle;
    else least = middle;
  }
  const rule = least === MOST ? undefined : bindingRule(area, least + 1, book);
  return rule === undefined ? { headroom: least } : { headroom: least, rule };
}

/** The first rule that asks for a reason with k more units. */
function bindingRule(area: AreaReading, k: number, book: Book): RuleId | undefined {
  const moved = withUnits(area, k);
  for (const { rule, gather } of BINDING) {
    if (gather.of !== "area") continue;
    const params = book.params(rule.id);
    for (const count of rule.counts ?? COUNTS.slice(0, 1)) {
      const facts = gather.facts(moved, { count, trial: false, params });
      if (rule.judge(facts, params).verdict === "justify") return rule.id;
    }
  }
  return undefined;
}

function withUnits(area: AreaReading, k: number): AreaReading {
  const { units, municipality } = area;
  const programme = Math.max(-units.programme, k);
  const stock = Math.max(-units.stock, k);
  return {
    ...area,
    units: { programme: units.programme + programme, stock: units.stock + stock },
    municipality: {
      ...municipality,
      units: {
        programme: municipality.units.programme + programme,
        stock: municipality.units.stock + stock,
      },
    },
  };
}
