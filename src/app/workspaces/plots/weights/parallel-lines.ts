import type { ParallelAxis, ParallelLine } from "../../../ui/index.ts";
import { shortName, type Weighed } from "./weighed.ts";

/** An axis a criterion, a line a plot, by worth; a gap where the worth is not known. */
export function parallelLines({ table, plots, titles }: Weighed): {
  readonly axes: readonly ParallelAxis[];
  readonly lines: readonly ParallelLine[];
} {
  const n = table.criteria.length;
  return {
    axes: table.criteria.map((criterion, k) => ({ id: criterion, label: titles[k] ?? criterion })),
    lines: plots.map((plot, row) => ({
      id: plot.id,
      label: shortName(plot),
      values: table.criteria.map((_, k) => {
        const worst = table.worst[row * n + k] as number;
        return worst === table.best[row * n + k] ? worst : null;
      }),
    })),
  };
}
