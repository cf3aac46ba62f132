import type { Sensitivity, WeightMove } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import type { Weighed } from "./weighed.ts";
import { names, rowsWhere } from "./weights-sentences.ts";

/** The single moves that put another plot first. */
export const movesThatTurn = ({ moves }: Sensitivity): readonly WeightMove[] =>
  moves.filter(({ firstChanges }) => firstChanges);

/** What a fifth more or less does: one weight at a time, then all of them at once. */
export function sensitivitySentences(now: Weighed, sensitivity: Sensitivity, m: Messages): readonly string[] {
  const possible = rowsWhere(sensitivity.together.bestPlace, (place) => place === 1);
  return [
    m.text("weights.sensitivity.one", {
      turns: movesThatTurn(sensitivity).length,
      all: sensitivity.moves.length,
    }),
    sensitivity.firstHolds
      ? m.text("weights.sensitivity.holds")
      : m.text("weights.sensitivity.possible", { count: possible.length, names: names(now, possible, m) }),
  ];
}
