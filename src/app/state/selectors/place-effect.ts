import { isKnown, type Known, type PlaceFigures, type Score } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { ruleTitle, ruleTitleInSentence } from "./rule-book.ts";

/** One figure of what the use of a place does: in words, and as a number to sort by; null where it is not known. */
interface Effect {
  readonly text: string;
  readonly sort: number | null;
}

export interface PlaceEffects {
  /** Room left in the area, without and with it. */
  readonly headroom: Effect;
  readonly load: Effect;
  readonly clustering: Effect;
  /** Rules that ask for more because of it. */
  readonly asks: Effect;
}

export const EFFECTS = ["headroom", "load", "clustering", "asks"] as const;

/** "3 → 1", and one number where nothing moves. */
const between = (before: string, after: string): string =>
  before === after ? after : `${before} → ${after}`;

const signed = (value: Known<number>, m: Messages): string => {
  if (!isKnown(value)) return m.text("verdict.unknown");
  return value < 0 ? `−${m.number(-value)}` : m.number(value);
};

/** A score without and with it: what its terms were before stands with each of them. */
function scoreEffect(score: Score | undefined, m: Messages): Effect {
  if (!score) return { text: m.text("verdict.unknown"), sort: null };
  const before = score.terms.reduce(
    (sum, { facts, points }) => sum + (typeof facts?.before === "number" ? facts.before : points),
    0,
  );
  return {
    text: between(m.number(Math.round(before)), m.number(Math.round(score.value))),
    sort: score.value - before,
  };
}

/** What the use of a plot or a vacant home does, beside its rate: sorted by, the least harm comes first. */
export function placeEffects(
  place: PlaceFigures | undefined,
  score: (kind: "load" | "clustering") => Score | undefined,
  m: Messages,
): PlaceEffects {
  const asking = place?.newlyAsking ?? [];
  return {
    headroom: {
      text: place
        ? between(signed(place.headroomBefore, m), signed(place.headroomAfter, m))
        : m.text("verdict.unknown"),
      sort: place && isKnown(place.headroomAfter) ? place.headroomAfter : null,
    },
    load: scoreEffect(score("load"), m),
    clustering: scoreEffect(score("clustering"), m),
    asks: {
      text:
        asking.length === 0
          ? "–"
          : asking.map((rule, k) => (k === 0 ? ruleTitle(rule, m) : ruleTitleInSentence(rule, m))).join(", "),
      sort: place ? asking.length : null,
    },
  };
}

/** "2,1 → 3,4"; with the mark of uncertainty where the numbers are small. */
export function rateEffect(
  place: Pick<PlaceFigures, "rateBefore" | "rateAfter" | "rateUnstable">,
  m: Messages,
): string {
  if (!isKnown(place.rateBefore) || !isKnown(place.rateAfter)) return m.text("verdict.unknown");
  const rate = `${m.number(place.rateBefore, 1)} → ${m.number(place.rateAfter, 1)}`;
  return place.rateUnstable ? m.text("effect.rate.uncertain", { rate }) : rate;
}
