import { Button, Field, Label, Select, Textfield, ValidationMessage } from "@digdir/designsystemet-react";
import { type FormEvent, useMemo, useState } from "react";
import {
  type CaseFile,
  decisionFigures,
  isRefusal,
  NOTHING,
  OUTCOMES,
  recordDecision,
  UNKNOWN,
} from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { ruleTitleInSentence } from "../../../state/selectors/rule-book.ts";

interface DecisionFormProps {
  readonly file: CaseFile;
  readonly m: Messages;
  readonly onDone: () => void;
}

/** What the council decided of a case. What is missing is said beside the button, and nothing is written until it is there. */
export function DecisionForm({ file: { publicCase, hash }, m, onDone }: DecisionFormProps) {
  const [made, setMade] = useState({
    date: "",
    outcome: OUTCOMES[0] as (typeof OUTCOMES)[number],
    alternative: publicCase.alternatives[0]?.id ?? NOTHING.id,
    reason: "",
    evaluation: "",
  });
  const [tried, setTried] = useState(false);
  const write = (change: Partial<typeof made>) => setMade({ ...made, ...change });
  const figures = useMemo(
    () => decisionFigures(publicCase, made.alternative),
    [publicCase, made.alternative],
  );
  const evaluation = made.evaluation === "" ? UNKNOWN : made.evaluation;
  const decision = recordDecision(publicCase, hash, { ...made, evaluation }, figures);
  const refused = isRefusal(decision) ? decision : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isRefusal(decision)) return;
    void commands.recordDecision.run(decision);
    onDone();
  };
  return (
    <form className="ws-decisions-form" onSubmit={submit}>
      <h3>{m.text("decisions.case", { title: publicCase.title })}</h3>
      <div className="ws-decisions-row">
        <Field data-size="sm">
          <Label>{m.text("decisions.outcome")}</Label>
          <Select
            value={made.outcome}
            onChange={({ target }) =>
              write({ outcome: OUTCOMES.find((one) => one === target.value) ?? OUTCOMES[0] })
            }
          >
            {OUTCOMES.map((outcome) => (
              <Select.Option key={outcome} value={outcome}>
                {m.text(`decisions.outcome.${outcome}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Field data-size="sm">
          <Label>{m.text("decisions.alternative")}</Label>
          <Select value={made.alternative} onChange={({ target }) => write({ alternative: target.value })}>
            {[NOTHING, ...publicCase.alternatives].map(({ id, title }) => (
              <Select.Option key={id} value={id}>
                {m.text("meeting.alternative.title", {
                  letter: id,
                  title: id === NOTHING.id ? m.text("meeting.alternative.nothing") : title,
                })}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Textfield
          data-size="sm"
          type="date"
          label={m.text("decisions.date")}
          value={made.date}
          onChange={({ target }) => write({ date: target.value })}
        />
        <Textfield
          data-size="sm"
          type="date"
          label={m.text("decisions.evaluation")}
          value={made.evaluation}
          onChange={({ target }) => write({ evaluation: target.value })}
        />
      </div>
      <Textfield
        data-size="sm"
        multiline
        rows={3}
        label={m.text("decisions.reason")}
        description={m.text("decisions.reason.help")}
        value={made.reason}
        onChange={({ target }) => write({ reason: target.value })}
      />
      {tried && refused && (
        <ValidationMessage role="alert">
          {refused.code === "no-reason"
            ? m.text("decisions.refused.no-reason", {
                rules: refused.rules.map((rule) => ruleTitleInSentence(rule, m)).join(", "),
              })
            : m.text(`decisions.refused.${refused.code}`)}
        </ValidationMessage>
      )}
      <div className="ws-decisions-row">
        <Button type="submit">{m.text("decisions.record")}</Button>
        <Button type="button" variant="tertiary" onClick={onDone}>
          {m.text("decisions.cancel")}
        </Button>
      </div>
    </form>
  );
}
