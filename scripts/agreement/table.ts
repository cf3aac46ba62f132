import type { Comparison } from "../../tests/support/record-agreement.ts";

interface AgreementRow {
  readonly family: "points" | "areas" | "clusters" | "weighing";
  readonly data: string;
  readonly statistic: string;
  readonly software: string;
  /** How many values were compared, one by one. */
  readonly values: number;
  /** The first of them, as published and as computed here. */
  readonly published: number;
  readonly ours: number;
  /** The largest relative difference among them. */
  readonly worst: number;
}

/** What each file of tests compares with, and the data set where its labels name none. */
const FILES: Readonly<
  Record<
    string,
    { readonly family: AgreementRow["family"]; readonly software: string; readonly data?: string }
  >
> = {
  "areal/spdep.test.ts": { family: "areas", software: "R spdep" },
  "areal/segregation.test.ts": { family: "areas", software: "PySAL segregation", data: "Sacramento" },
  "point-pattern/spatstat.test.ts": { family: "points", software: "R spatstat" },
  "clusters/scan-circles.test.ts": {
    family: "clusters",
    software: "SaTScan, R smerc",
    data: "New York leukaemia",
  },
  "weighing/ahp.test.ts": { family: "weighing", software: "AHPy" },
  "weighing/cross-checks.test.ts": { family: "weighing", software: "pymcdm", data: "pymcdm" },
};

/** Tests of the command's fronts compare the same values once more. */
const AGAIN = ["areal/fronts.test.ts", "clusters/fronts.test.ts", "point-pattern/fronts.test.ts"];

/** Names of data sets, as labels begin with them. */
const DATA = [
  "columbus",
  "oldcol",
  "cells",
  "redwood",
  "japanesepines",
  "longleaf",
  "chorley",
  "drinks",
  "cars",
];

/** One row for each statistic of each data set; columns of values ("name[3]") are one row. Throws on a file it does not know. */
export function table(comparisons: readonly Comparison[]): readonly AgreementRow[] {
  const rows = new Map<string, AgreementRow>();
  for (const { file, test, what, ours, theirs } of comparisons) {
    if (AGAIN.includes(file)) continue;
    const from = FILES[file];
    if (!from) throw new Error(`scripts/agreement/table.ts does not know ${file}`);
    const label = what.replace(/\[[^\]]*\]$/, "");
    const named = DATA.find((name) => label.toLowerCase().startsWith(name));
    const data = named ?? DATA.find((name) => test.includes(name)) ?? from.data ?? "columbus";
    const own = named ? label.slice(named.length).trim() : label;
    // Labels of point patterns are short: their test says which statistic they are of.
    const statistic = from.family === "points" ? `${test.split(" > ").at(-1)}: ${own}` : own;
    const key = `${from.software}|${data}|${statistic}`;
    const known = rows.get(key);
    const difference = theirs === 0 ? Math.abs(ours) : Math.abs(ours - theirs) / Math.abs(theirs);
    rows.set(
      key,
      known
        ? { ...known, values: known.values + 1, worst: Math.max(known.worst, difference) }
        : {
            family: from.family,
            data,
            statistic,
            software: from.software,
            values: 1,
            published: theirs,
            ours,
            worst: difference,
          },
    );
  }
  return [...rows.values()];
}
