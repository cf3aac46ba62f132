import type { ImportOutcome } from "../../../../formats/index.ts";
import type { Messages } from "../../../../messages/index.ts";

type Table = ImportOutcome["tables"][number];

/** The rows of all tables together; read = accepted + repaired + rejected, as in each (promise E12). */
export function totals(tables: readonly Pick<Table, "counts">[]): Table["counts"] {
  const sum = { read: 0, accepted: 0, repaired: 0, rejected: 0 };
  for (const { counts } of tables) {
    sum.read += counts.read;
    sum.accepted += counts.accepted;
    sum.repaired += counts.repaired;
    sum.rejected += counts.rejected;
  }
  return sum;
}

/** "12 nye · 3 erstattes": what adding would do to a collection of the project. */
export function effectOf(outcome: Pick<ImportOutcome, "summary">, kind: Table["kind"], m: Messages): string {
  const effect = outcome.summary.find((one) => one.kind === kind);
  const parts = effect
    ? (["added", "replaced", "unchanged"] as const)
        .filter((part) => effect[part] > 0)
        .map((part) => m.text(`data.import.report.${part}`, { count: effect[part] }))
    : [];
  return parts.length === 0 ? m.text("data.import.report.nothing") : parts.join(" · ");
}

export interface EffectRow {
  readonly table: Table;
  readonly effect: string;
  /** Rows that the effect is told of: tables of one kind become one collection, and only the first of them tells; 0 for the others. */
  readonly rows: number;
}

/** The tables, those of one kind together, each kind with what adding it would do. */
export function effectRows(
  outcome: Pick<ImportOutcome, "summary" | "tables">,
  m: Messages,
): readonly EffectRow[] {
  const kinds = [...new Set(outcome.tables.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const tables = outcome.tables.filter((table) => table.kind === kind);
    const effect = effectOf(outcome, kind, m);
    return tables.map((table, n) => ({
      table,
      effect: tables.length === 1 ? effect : m.text("data.import.report.together", { effect }),
      rows: n === 0 ? tables.length : 0,
    }));
  });
}
