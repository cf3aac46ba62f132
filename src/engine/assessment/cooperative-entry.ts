import { type CooperativeFigures, UNKNOWN } from "../model/index.ts";
import { financingConflictInCooperative } from "../rules/d12-financing-conflict/index.ts";
import { cooperativeReading } from "../situation/building-reading.ts";
import { COOPERATIVE_RULES, type Context } from "./context.ts";
import { type Entry, NO_UNITS } from "./entry-table.ts";
import { findingsOf, judgeAll, Naming } from "./judged.ts";

export function cooperativeEntry({ situation }: Context, index: number): Entry<CooperativeFigures> {
  const record = situation.ground.cooperatives[index];
  if (!record) throw new Error(`there is no cooperative ${index}`);
  const subject = { kind: "cooperative", id: record.id } as const;
  const reading = cooperativeReading(situation, index);
  const judged = judgeAll(
    [...COOPERATIVE_RULES, financingConflictInCooperative],
    new Naming(subject),
    { cooperative: reading },
    situation.book,
  );
  const findings = findingsOf(judged);
  const ownership = findings.find(({ rule }) => rule === "d2-cooperative-ownership");
  return {
    id: record.id,
    figures: {
      id: record.id,
      publicUnits: reading.owned,
      dwellings: record.dwellings,
      right: ownership?.limit ?? UNKNOWN,
      // How public bodies came by their units (D12) is told beside the right to own, and makes it no other.
      verdict: ownership?.verdict ?? "unknown",
    },
    findings,
    scores: [],
    graded: [],
    units: NO_UNITS,
  };
}
