import type { WeightSpaceProblem } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { nameList } from "../../../state/selectors/name-list.ts";
import { boundsOf, type Weighed } from "./weighed.ts";

/** So many criteria with bounds of their own are named before they are counted. */
const NAMED = 2;
/** Shares are typed with one decimal of a per cent. */
const HAIR = 5e-4;

/** "vekter innenfor ±50 % av dagens (Holdeplass 10–30 %)": the bounds in words, which every verdict names. */
export function boundsText(now: Weighed, m: Messages): string {
  const { spread, keepOrder } = now.weighing;
  const bounds = boundsOf(now.table.criteria, now.weights, now.weighing);
  const own = bounds.flatMap((one, k) => (one.own ? [`${now.titles[k]} ${rangeText(one, m)}`] : []));
  return m.text("weights.bounds.text", {
    spread: spread === null ? "" : m.percent(spread),
    base: own.length === bounds.length ? "own" : spread === null ? "any" : "spread",
    order: String(keepOrder),
    own: own.length === bounds.length ? 0 : own.length,
    few: String(own.length <= NAMED),
    names: nameList(own, m),
  });
}

/** "10–30 %" */
export const rangeText = (
  { low, high }: { readonly low: number; readonly high: number },
  m: Messages,
): string =>
  m.text("weights.bounds.range", {
    low: m.number(100 * low, digits(low)),
    high: m.percent(high, digits(high)),
  });

/** A decimal only where it says something. */
const digits = (share: number): number => (Math.abs(100 * share - Math.round(100 * share)) < 0.05 ? 0 : 1);

/** "12.5": in per cent, as it stands in a field. */
export const shareNumber = (share: number): string => (100 * share).toFixed(digits(share));

/** The criteria whose weight today lies outside bounds that somebody has set; null where none does. */
export function outsideText({ table, weights, weighing, titles }: Weighed, m: Messages): string | null {
  const outside = boundsOf(table.criteria, weights, weighing).flatMap(({ low, high }, k) => {
    const now = weights[k] as number;
    return now < low - HAIR || now > high + HAIR ? [`${titles[k]} (${m.percent(now, 1)})`] : [];
  });
  return outside.length === 0 ? null : m.text("weights.bounds.outside", { names: nameList(outside, m) });
}

/** Why no weights are within the bounds, and what to change. */
export function problemText(now: Weighed, problem: WeightSpaceProblem, m: Messages): string {
  switch (problem.code) {
    case "no-sum":
      return m.text(problem.low > 1 ? "weights.bounds.tooMuch" : "weights.bounds.tooLittle", {
        sum: m.percent(problem.low > 1 ? problem.low : problem.high, 1),
        order: String(now.weighing.keepOrder),
      });
    case "crossed-bounds":
      return m.text("weights.bounds.crossed", { criterion: now.titles[problem.criterion] ?? "" });
    case "orders-against-bounds":
    case "ring-of-orders":
      return m.text("weights.bounds.againstOrder");
  }
}
