import {
  firstPlaceHolds,
  leastOver,
  orderFlips,
  type PairWord,
  type PlotId,
  pairVerdict,
} from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import type { PlotRow } from "../plot-rows.ts";
import { boundsText, plotName, shortName, type Weighed } from "./weighed.ts";

export interface PairRow {
  readonly plot: PlotRow;
  readonly word: PairWord;
  /** Where the order turns, or what the unknowns may still do. */
  readonly sentence: string;
}

/** Those that hang on the weights first, the nearest turn uppermost; then those that are always ahead, then those behind. */
const ORDER: readonly PairWord[] = ["depends", "worse", "not-better", "alike", "not-worse", "better"];

/** One plot (a row of the table) against every other. */
export function pairRows(now: Weighed, a: number, m: Messages): readonly PairRow[] {
  const { table, weights, plots, space, titles } = now;
  const least = leastOver(space);
  if (!least) return [];
  return plots
    .flatMap((plot, b) => {
      if (b === a) return [];
      const { vouched, whatever } = pairVerdict(table, least, a, b);
      const [flip] = vouched.word === "depends" ? orderFlips(table, weights, a, b) : [];
      const sentence =
        vouched.word === "depends"
          ? flip
            ? m.text("weights.flip", {
                criterion: titles[flip.criterion] ?? "",
                now: m.percent(flip.now, 1),
                at: m.percent(flip.at, 1),
              })
            : m.text("weights.flip.several")
          : whatever.word === vouched.word
            ? ""
            : m.text("weights.word.unknowns");
      const near = flip ? Math.abs(flip.at - flip.now) : 1;
      return [{ plot, word: vouched.word, sentence, near }];
    })
    .toSorted(
      (x, y) =>
        ORDER.indexOf(x.word) - ORDER.indexOf(y.word) || x.near - y.near || x.plot.number - y.plot.number,
    );
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
    bounds: boundsText(now.weighing, m),
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
