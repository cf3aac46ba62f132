import type { Issue } from "../engine/index.ts";
import type { Input } from "./read-input.ts";

/** What every row came to, for a machine to read (promise E12): the same numbers as in the import dialog. */
export function importReport({ outcome, crs, issues, unknown }: Input) {
  return {
    crs,
    tables: outcome.tables.map(({ file, sheet, kind, counts, mapping, crs: read, issues: found }) => ({
      file,
      ...(sheet === undefined ? {} : { sheet }),
      kind,
      ...(read === undefined ? {} : { crs: read }),
      counts,
      columns: mapping.columns,
      issues: found,
    })),
    notRead: unknown,
    issues: [...issues, ...outcome.issues],
    summary: outcome.summary,
  };
}

/** Everything that was said about the input, in the order of the files. */
export function allIssues({ outcome, issues }: Input): readonly Issue[] {
  return [...issues, ...outcome.tables.flatMap((table) => table.issues), ...outcome.issues];
}

/** Something in the input was not taken in: a rejected row or column, an unreadable file, a table of no known kind. */
export function anythingWrong(input: Input): boolean {
  return input.unknown.length > 0 || allIssues(input).some(({ severity }) => severity === "reject");
}
