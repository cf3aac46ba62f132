import type { Messages } from "../../../../messages/index.ts";
import type { TrialRefusal } from "../../../state/index.ts";

/** Why there can be no release, in one or two sentences. */
export function refusalText(refusal: TrialRefusal, m: Messages): string {
  switch (refusal.code) {
    case "before-the-last":
      return m.text("report.refusal.before-the-last", { last: m.date(refusal.last) });
    case "too-soon":
    case "two-in-a-year":
      return m.text(`report.refusal.${refusal.code}`, {
        last: m.date(refusal.last),
        earliest: m.date(refusal.earliest),
      });
    default:
      return m.text(`report.refusal.${refusal.code}`);
  }
}
