import { commands } from "../../commands/index.ts";
import { useResults } from "../../state/index.ts";
import { ruleTitle } from "../../state/selectors/rule-book.ts";
import { useMessages } from "../../state/use-messages.ts";
import { VerdictMark } from "../../ui/index.ts";

/** Which rules cannot answer for lack of facts, and at how many places: unknown is counted, never hidden. */
export function UnknownAnswers() {
  const m = useMessages();
  const unknowns = useResults((state) => state.today.assessment?.unknowns);
  if (!unknowns) return null;
  const shown = unknowns.filter((one) => one.findings > 0).sort((a, b) => b.findings - a.findings);
  const total = shown.reduce((sum, one) => sum + one.findings, 0);
  return (
    <section className="ws-data-section">
      <h2>{m.text("data.unknowns.title")}</h2>
      <p className="ws-data-muted">{m.text("data.unknowns.lead", { count: total })}</p>
      {shown.length > 0 && (
        <ul className="ws-data-unknowns">
          {shown.map(({ rule, findings }) => (
            <li key={rule}>
              <button type="button" onClick={() => commands.openMethod.run(`rule:${rule}`)}>
                <span>
                  <VerdictMark tone="unknown" /> {ruleTitle(rule, m)}
                </span>
                <span className="ui-number">{m.text("data.unknowns.item", { count: findings })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
