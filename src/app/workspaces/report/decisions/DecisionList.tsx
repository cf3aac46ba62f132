import { brokenEntry, denominatorAge, replayDecision } from "../../../../engine/index.ts";
import { ruleTitleInSentence } from "../../../state/selectors/rule-book.ts";
import { ruleSetInForce } from "../../../state/selectors/rule-sets.ts";
import { VerdictMark } from "../../../ui/index.ts";
import type { Report } from "../use-report.ts";
import { DecisionText } from "./DecisionText.tsx";

/** Residents counted longer before a decision than this are too old to rest it on (D10). */
const OLD_YEARS = 2;

/** Every decision, the newest first, with what the rule set in force would say of it today. */
export function DecisionList({ report: { project, m } }: { readonly report: Report }) {
  const decisions = project.decisions ?? [];
  if (decisions.length === 0) return <p className="ws-report-muted">{m.text("decisions.none")}</p>;
  const broken = brokenEntry(decisions);
  const ruleSet = ruleSetInForce(project);
  return (
    <>
      <p className="ws-report-muted">
        <VerdictMark tone={broken === null ? "within" : "justify"} />{" "}
        {broken === null
          ? m.text("decisions.whole", { count: decisions.length })
          : m.text("decisions.broken", { entry: broken + 1 })}
      </p>
      <ol className="ws-decisions-list">
        {decisions.toReversed().map(({ decision, hash }) => {
          const turned = replayDecision(decision, ruleSet);
          const age = denominatorAge(decision);
          return (
            <li key={hash}>
              <DecisionText decision={decision} m={m} />
              <p className="ws-report-muted">
                {turned.length === 0
                  ? m.text("decisions.same", { title: ruleSet.title })
                  : m.text("decisions.now", {
                      title: ruleSet.title,
                      what: turned
                        .map(({ name, rule, now }) =>
                          m.text("meeting.earlier.turned", { name, rule: ruleTitleInSentence(rule, m), now }),
                        )
                        .join("; "),
                    })}
              </p>
              {age !== null && age > OLD_YEARS && (
                <p className="ws-report-muted">{m.text("meeting.earlier.old", { years: age })}</p>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
