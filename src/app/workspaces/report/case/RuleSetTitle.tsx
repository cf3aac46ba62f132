import { ruleSetInForce } from "../../../state/selectors/rule-sets.ts";
import type { Report } from "../use-report.ts";
import { draftOf } from "./draft-of.ts";
import { FoundWords } from "./FoundWords.tsx";

const PLACE = "ruleSet:title";

/** The name of the rule set goes with the case: shown where something was found in it, since it is written elsewhere. */
export function RuleSetTitle({ report }: { readonly report: Report }) {
  const { m, project, findings } = report;
  const isSpokenOf = [...findings, ...draftOf(project).allowed].some(({ place }) => place === PLACE);
  if (!isSpokenOf) return null;
  return (
    <div>
      <p>{m.text("publishing.ruleSet", { title: ruleSetInForce(project).title })}</p>
      <FoundWords report={report} place={PLACE} />
    </div>
  );
}
