import type { Paper, TableBlock } from "../model/paper.ts";

/** Every table of a paper, in its order. */
export const paperTables = ({ blocks }: Paper): readonly TableBlock[] =>
  blocks.filter((block) => block.kind === "table");
