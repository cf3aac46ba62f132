import {
  firstPlaceHolds,
  isWithin,
  leastOver,
  type OrderFlip,
  orderFlips,
  type PairWord,
  type PlotId,
  pairVerdict,
  ranking,
  type WeightSpace,
  withShare,
} from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import type { PlotRow } from "../plot-rows.ts";
import { boundsText } from "./bounds-text.ts";
import { plotName, shortName, type Weighed } from "./weighed.ts";

/** A turn on the edge of the bounds is within them. */
const HAIR = 1e-9;

export interface PairRow {
  readonly plot: PlotRow;
  readonly word: PairWord;
  /** How many points (of 100) the one is ahead of this: with today's weights, and at the least and the most within the bounds. */
  readonly ahead: number;
  readonly least: number;
  readonly most: number;
  /** Where the order turns, or what the unknowns may still do. */
  readonly sentence: string;
}

/** Those that hang on the weights first, the nearest turn uppermost; then those that are always ahead, then those behind. */
const ORDER: readonly PairWord[] = ["depends", "worse", "not-better", "alike", "not-worse", "better"];

/** One plot (a row of the table) against every other. */
export function pairRows(now: Weighed, a: number, m: Messages): readonly PairRow[] {
  const { table, plots, space } = now;
  const least = space.ok && leastOver(space.value);
  if (!space.ok || !least) return [];
  const { value } = ranking(table, now.weights);
  return plots
    .flatMap((plot, b) => {
      if (b === a) return [];
      const { vouched, whatever } = pairVerdict(table, least, a, b);
      const flip = flipOf(now, space.value, a, b);
      const sentence = [
        ...(flip || vouched.word === "depends" ? [flipSentence(now, vouched.word, flip, m)] : []),
        ...(vouched.word !== "depends" && whatever.word !== vouched.word
          ? [m.text("weights.word.unknowns")]
          : []),
      ].join(" ");
      const near = flip ? Math.abs(flip.at - flip.now) : 1;
      const ahead = 100 * ((value[a] as number) - (value[b] as number));
      const points = { ahead, least: 100 * vouched.least, most: 100 * vouched.most };
      return [{ plot, word: vouched.word, ...points, sentence, near }];
    })
    .toSorted(
      (x, y) =>
        ORDER.indexOf(x.word) - ORDER.indexOf(y.word) || x.near - y.near || x.plot.number - y.plot.number,
    );
}

interface Turn extends OrderFlip {
  /** Whether the weights at the turn lie within the bounds. */
  readonly within: boolean;
}

/** The nearest turn by one weight alone: within the bounds if there is one. */
function flipOf({ table, weights }: Weighed, space: WeightSpace, a: number, b: number): Turn | undefined {
  const turns = orderFlips(table, weights, a, b).map((flip) => ({
    ...flip,
    within: isWithin(withShare(weights, flip.criterion, flip.at), space, HAIR),
  }));
  return turns.find(({ within }) => within) ?? turns[0];
}

function flipSentence({ titles }: Weighed, word: PairWord, flip: Turn | undefined, m: Messages): string {
  if (!flip) return m.text("weights.flip.several");
  return m.text("weights.flip", {
    criterion: titles[flip.criterion] ?? "",
    now: m.percent(flip.now, 1),
    at: m.percent(flip.at, 1),
    where: flip.within ? "within" : word === "depends" ? "together" : "outside",
  });
}

/** "Elvebakken (nr. 6) er bedre enn 12 tomter og dårligere enn 3 for alle vekter innenfor …; mot 8 avhenger det av vektene." */
export function pairsSentence(now: Weighed, own: PlotRow, rows: readonly PairRow[], m: Messages): string {
  const count = (...words: readonly PairWord[]) => rows.filter(({ word }) => words.includes(word)).length;
  return m.text("weights.pairRows.sentence", {
    plot: plotName(own, m),
    better: count("better", "not-worse"),
    worse: count("worse", "not-better"),
    alike: count("alike"),
    depends: count("depends"),
    bounds: boundsText(now, m),
  });
}

export interface HoldRow {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly valueText: string;
  readonly interval: readonly [from: number, to: number];
  /** Who takes over below and above. */
  readonly below: string | null;
  readonly above: string | null;
}

/** For each criterion that weighs anything, the shares between which the plot that is first now stays first. */
export function holdRows({ table, weights, plots, titles }: Weighed, m: Messages): readonly HoldRow[] {
  const nameOf = (id: PlotId | undefined) => {
    const plot = plots.find((one) => one.id === id);
    return plot ? shortName(plot) : null;
  };
  return (firstPlaceHolds(table, weights) ?? [])
    .filter(({ from, to }) => from > 0 || to < 1)
    .map(({ criterion, now, from, to, below, above }) => ({
      id: table.criteria[criterion] as string,
      label: m.text("weights.hold.row", {
        criterion: titles[criterion] ?? "",
        from: m.percent(from),
        to: m.percent(to),
      }),
      value: now,
      valueText: m.percent(now, 1),
      interval: [from, to] as const,
      below: nameOf(below),
      above: nameOf(above),
    }));
}
