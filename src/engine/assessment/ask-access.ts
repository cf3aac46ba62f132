import type { Ground } from "../ground/ground.ts";
import type { Point, Verdict } from "../model/index.ts";
import type { Book } from "../rule-sets/book.ts";
import { DAILY_NEEDS } from "../rules/index.ts";
import type { AccessReading } from "../situation/reading.ts";

/** What can be reached from a point: services stand where they stand, whatever a scenario changes. */
export type AskAccess = (at: Point) => AccessReading;

/** More points than a city has vacant homes and plots: only the ways of a pointer are forgotten. */
const MOST_KEPT = 20_000;

/** Answers are kept by point: the flats of a building stand at one, and a vacancy is asked of again and again. */
export function askAccess(ground: Ground, book: Book): AskAccess {
  const kept = new Map<string, AccessReading>();
  return (at) => {
    const key = `${at.x} ${at.y}`;
    const known = kept.get(key);
    if (known) return known;
    const vantage = { ground: ground.siting(), plot: { at } };
    const reach = ({ rule, gather }: (typeof DAILY_NEEDS)["busStop"]): Verdict => {
      const params = book.params(rule.id);
      return rule.judge(gather(vantage, params), params).verdict;
    };
    const { busStop, grocery, health, activity } = DAILY_NEEDS;
    const answer: AccessReading = {
      busStop: reach(busStop),
      grocery: reach(grocery),
      health: reach(health),
      activity: reach(activity),
    };
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, answer);
    return answer;
  };
}
