import { RULES, type RuleId, type Unit, type ValueLift } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { quantity } from "../quantity.ts";

/** Digits that are told of a value. A slope or a drive of a tenth more is felt in the ranking; a metre is the least that is told. */
const DIGITS: Partial<Readonly<Record<Unit, number>>> = { percent: 1, minutes: 1 };

/** A line of what one criterion would have to be: rounded so that what is told is always enough. */
export function valueText({ criterion, from, to, word }: ValueLift, m: Messages): string {
  if (word !== null) return m.maybe(`whyNot.word.${word}`);
  if (to === null) return "";
  const unit = unitOf(criterion);
  const step = 10 ** (DIGITS[unit] ?? 0);
  const rising = from !== null && to > from;
  const round = rising || MORE_IS_BETTER.has(criterion) ? Math.ceil : Math.floor;
  // A hair of arithmetic is not a metre.
  const enough = round(to * step + (round === Math.ceil ? -1e-6 : 1e-6)) / step;
  const told = from === null ? null : Math.round(from * step) / step;
  return m.maybe(`whyNot.value.${criterion}`, {
    known: String(told !== null),
    to: quantity(enough, unit, m),
    from: told === null ? "" : quantity(told, unit, m),
    less: told === null ? "" : quantity(Math.round(Math.abs(told - enough) * step) / step, unit, m),
  });
}

/** Where nothing is known today there is no value to tell the direction by. */
const MORE_IS_BETTER: ReadonlySet<string> = new Set(["c10-plot-size", "c12-neighbour-buffer"]);

const UNITS = new Map(RULES.map(({ rule }) => [rule.id, rule.unit]));
const unitOf = (criterion: RuleId): Unit => UNITS.get(criterion) ?? "none";
