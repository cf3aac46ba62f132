import { Button } from "@digdir/designsystemet-react";
import { isKnown, type Subject, subjectKey } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { toneOf } from "../../state/index.ts";
import { datasetInForce } from "../../state/selectors/areas-in-force.ts";
import { findingSentence, paramsOf, ruleTitle } from "../../state/selectors/rule-book.ts";
import { ruleSetInForce } from "../../state/selectors/rule-sets.ts";
import { subjectName } from "../../state/selectors/subject-name.ts";
import { Icon, VerdictMark } from "../../ui/index.ts";
import { HIGHER_LEAVES_ROOM, MEASURE_DIGITS, MEASURES } from "./measure.ts";
import { shown, shownChange } from "./shown-number.ts";
import type { Comparison } from "./use-comparison.ts";

/** The place chosen on either map: its measures on both sides and the answers that differ. */
export function SelectedPlace({
  comparison,
  selection,
}: {
  readonly comparison: Comparison;
  readonly selection: Subject;
}) {
  const { areas, verdicts, left, right, project, m } = comparison;
  const area = selection.kind === "neighbourhood" ? areas.find(({ id }) => id === selection.id) : undefined;
  const changed = verdicts.filter((verdict) => subjectKey(verdict.subject) === subjectKey(selection));
  const ruleSet = ruleSetInForce(project);
  const changes = [...left.changes, ...right.changes];
  const name = subjectName(
    selection,
    { dataset: datasetInForce(project), changes, assessment: right.result.assessment },
    m,
  );
  return (
    <section className="ws-compare-selected" aria-label={name}>
      <div className="ws-compare-selected-head">
        <h3>{name}</h3>
        <Button
          variant="tertiary"
          icon
          className="ui-compact"
          aria-label={m.text("compare.selected.close")}
          onClick={() => commands.select.run(null)}
        >
          <Icon name="close" size={16} />
        </Button>
      </div>
      {area && (
        <table className="ws-compare-measures">
          <thead>
            <tr>
              <th scope="col">{m.text("compare.measure")}</th>
              <th scope="col">{m.text("compare.table.before")}</th>
              <th scope="col">{m.text("compare.table.after")}</th>
              <th scope="col">{m.text("compare.table.change")}</th>
            </tr>
          </thead>
          <tbody>
            {MEASURES.map((measure) => {
              const { before, after, change } = area.measures[measure];
              const digits = MEASURE_DIGITS[measure];
              const presses = isKnown(change) && (HIGHER_LEAVES_ROOM[measure] ? change < 0 : change > 0);
              return (
                <tr key={measure}>
                  <th scope="row">{m.text(`compare.measure.${measure}`)}</th>
                  <td>{shown(before, digits, m)}</td>
                  <td>
                    <strong>{shown(after, digits, m)}</strong>
                  </td>
                  <td className={presses ? "ws-compare-presses" : undefined}>
                    {shownChange(change, digits, m)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {changed.length === 0 ? (
        <p className="ws-compare-muted">{m.text("compare.selected.same")}</p>
      ) : (
        <ul className="ws-compare-answers">
          {changed.map((verdict) => (
            <li key={verdict.id}>
              <span>
                {ruleTitle(verdict.rule, m)}
                {verdict.count && ` (${m.text(`count.${verdict.count}`)})`}
              </span>
              <span className="ws-compare-from-to">
                {verdict.from && (
                  <VerdictMark
                    tone={toneOf(verdict.from)}
                    label={m.text(`verdict.${verdict.from}`)}
                    showLabel
                  />
                )}
                <span aria-hidden="true">→</span>
                {verdict.to ? (
                  <VerdictMark tone={toneOf(verdict.to)} label={m.text(`verdict.${verdict.to}`)} showLabel />
                ) : (
                  m.text("compare.verdicts.new")
                )}
              </span>
              <p>{findingSentence(verdict.finding, paramsOf(verdict.rule, ruleSet), m)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
