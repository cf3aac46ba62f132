import type { PublicAlternative, PublicCase } from "../../src/engine/council/index.ts";
import type { PlotId } from "../../src/engine/index.ts";
import type { Block, Paper } from "../../src/papers/index.ts";
import { aPublicCase } from "../engine/council/a-public-case.ts";

const base = aPublicCase();

/** An alternative of the case that `aPublicCase` makes: so many houses on each plot that is named. */
export function alternative(
  id: string,
  title: string,
  houses: Readonly<Record<string, number>>,
  reason = "",
): PublicAlternative {
  return {
    id,
    title,
    reason,
    houses: Object.entries(houses).map(([plot, count]) => ({
      plot: plot as PlotId,
      houses: count,
      findings: base.plots.find((one) => one.id === plot)?.findings ?? [],
    })),
  };
}

/** A case with two alternatives and nothing written. */
export const aCase = (change: Partial<PublicCase> = {}): PublicCase => ({
  ...base,
  alternatives: [
    alternative("A", "Spredt", { t0: 2, t4: 2 }),
    alternative("B", "Samlet på ett sted", { t5: 4 }),
  ],
  ...change,
});

/** All that a paper says, block by block and cell by cell, in the order that it is read. */
export const wordsOf = (paper: Paper): readonly string[] => paper.blocks.flatMap(wordsOfBlock);

function wordsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "note":
      return [block.text];
    case "list":
      return block.items;
    case "table":
      return [
        block.caption,
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flat().map(({ text }) => text),
      ];
    case "figure":
      return [block.caption];
    case "page-break":
      return [];
  }
}
