import {
  type AreaLevel,
  type ClusteringCurve,
  type Count,
  type Evenness,
  type History,
  isKnown,
  type LocalMoran,
  type Scan,
  type TooFew,
} from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { nameList } from "../../state/selectors/name-list.ts";
import { spokenLevel } from "./spoken-level.ts";
import type { StandsOut } from "./standing-out.ts";

/** What chance gives in fewer than one case of twenty is said to be more than chance: the usual line, no law of nature. */
export const BEYOND_CHANCE = 0.05;

/** What there is and what it would take. Never a statistic. */
export const tooFewSentence = ({ what, have, need }: TooFew, m: Messages): string =>
  m.text("reading.tooFew", { what, have, need });

/**
 * p in words. p = (1 + as extreme) / (1 + simulations), so the draws that were as extreme can be counted back, and a count
 * is what people understand. "About 1 in n" is left out where no draw was as extreme, and where more than half were.
 */
export function drawsSentence(p: number, simulations: number, m: Messages): string {
  const as = Math.round(p * (1 + simulations)) - 1;
  return m.text("reading.draws", {
    as,
    of: simulations,
    odds: as > 0 && p <= 0.5 ? "some" : "none",
    n: Math.round(1 / p),
  });
}

/** D(r): tighter than the stock within which distances, or not at all. */
export function curveSentence({ tighter, p, simulations }: ClusteringCurve, m: Messages): string {
  const ranges = tighter.map(({ from, to }, i) =>
    // Distances are nested: from the first on the curve means "within".
    i === 0 && from <= NEAR
      ? m.text("reading.range.upTo", { to: m.metres(to) })
      : m.text("reading.range.between", { from: m.metres(from), to: m.metres(to) }),
  );
  const said =
    p > BEYOND_CHANCE
      ? m.text("reading.curve.chance")
      : ranges.length > 0
        ? m.text("reading.curve.tighter", { ranges: nameList(ranges, m) })
        : m.text("reading.curve.wider");
  return `${said} ${drawsSentence(p, simulations, m)}`;
}

/** Metres: what lies nearer than a house front is the same place. */
const NEAR = 25;

/** Dissimilarity at the level in force, or the finest that has areas enough, against what as many units dealt at random would give. */
export function evenSentence(evenness: Evenness, m: Messages): string {
  const { count, level } = evenness;
  const spoken = spokenLevel(evenness);
  if (!spoken) return "";
  const { dissimilarity, byChance } = spoken;
  const share = m.text("reading.even.share", {
    share: m.percent(dissimilarity),
    count,
    // "36–53 %": the sign stands once.
    low: m.number(byChance.low * 100),
    high: m.percent(byChance.high),
    verdict: dissimilarity > byChance.high ? "more" : dissimilarity < byChance.low ? "less" : "same",
  });
  if (!isKnown(level) || spoken.level === level) return share;
  const lower = (one: AreaLevel) => m.text(`levels.many.${one}`).toLocaleLowerCase(m.language);
  return `${share} ${m.text("levels.tooFewAt", { level: lower(level), told: lower(spoken.level) })}`;
}

/** A quarter of a year is not much to go by; four are a year. */
const YEAR = 4;
/** A share that is told in whole percent has not changed by less. */
const NOTABLE = 0.01;

/** Units and dissimilarity a year ago and now, as far as the register goes back. */
export function yearSentence({ quarters, ...history }: History, count: Count, m: Messages): string {
  const last = quarters.length - 1;
  const then = Math.max(0, last - YEAR);
  const { units, dissimilarity } = history[count];
  const [year = "", q = ""] = (quarters[then] ?? "").split("Q");
  const counted = m.text("reading.year.units", {
    quarter: m.text("overTime.quarter", { year, q }),
    count,
    before: units[then] ?? 0,
    after: units[last] ?? 0,
  });
  const [was = Number.NaN, is = Number.NaN] = [dissimilarity[then], dissimilarity[last]];
  if (Number.isNaN(was) || Number.isNaN(is)) return counted;
  const moved = is - was;
  const spread = m.text("reading.year.spread", {
    before: m.percent(was),
    after: m.percent(is),
    verdict: Math.abs(moved) < NOTABLE ? "same" : moved > 0 ? "less" : "more",
  });
  return `${counted} ${spread}`;
}

/** Where the most likely circle is, and whether chance would give one like it. `nameOf` is the area it stands around. */
export function denseSentence(
  { circles, count, simulations }: Scan,
  nameOf: (id: string) => string,
  m: Messages,
): string {
  const [first] = circles;
  if (!first || first.units <= first.expected) return m.text("reading.dense.none");
  const said = m.text(first.p <= BEYOND_CHANCE ? "reading.dense.beyond" : "reading.dense.chance", {
    wide: first.areas.length > 1 ? "yes" : "no",
    area: nameOf(first.areas[0] ?? ""),
    units: first.units,
    // Middles of areas have no metres to speak of.
    radius: m.metres(Math.round(first.radius / 10) * 10),
    expected: m.number(first.expected, 1),
    count,
  });
  return `${said} ${drawsSentence(first.p, simulations, m)}`;
}

/** How many areas are alike their neighbours beyond chance. */
export function localSentence({ areas }: LocalMoran, m: Messages): string {
  const of = (wanted: string) => areas.filter((area) => area.class === wanted).length;
  const counts = { high: of("high-high"), low: of("low-low") };
  return counts.high + counts.low === 0
    ? m.text("reading.dense.localNone")
    : m.text("reading.dense.local", counts);
}

/** Which three buildings or cooperatives need a reason; `over` counts those that do. */
export function reasonSentence(over: string | null, crowded: readonly StandsOut[], m: Messages): string {
  const needing = crowded.filter(({ verdict }) => verdict === "justify");
  const names = nameList(
    needing.slice(0, 3).map(({ name }) => name),
    m,
  );
  if (over !== null) return `${over} ${m.text("reading.reason.names", { names })}`;
  return crowded.length > 0
    ? m.text("reading.reason.consider", { count: crowded.length })
    : m.text("overview.crowdedNone");
}
