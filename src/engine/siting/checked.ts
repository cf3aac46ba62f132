import type { Basis, Mark } from "../rules/rule.ts";

/** A basis as domain.md gave it on the day the siting rules were written. `source` is a code of its §10, or "project". */
export const checked = (source: string, citation: string, mark: Mark): Basis => ({
  source,
  citation,
  mark,
  date: "2026-11-22",
});
