import { Button, Field, Input, Label, Select } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { RequirementState, RuleId } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { ruleTitle } from "../../../state/selectors/rule-book.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { Icon, Section, VerdictMark } from "../../../ui/index.ts";
import { REQUIREMENT_KINDS, type RequirementKind, requirable, requirementOf } from "./requirement-choices.ts";
import { REQUIREMENT_STATES, REQUIREMENT_TONES } from "./requirement-states.ts";
import { requirementText } from "./requirement-text.ts";
import { requirementStates } from "./requirements-in-force.ts";
import type { Weighed } from "./weighed.ts";

interface RequirementsProps {
  readonly now: Weighed;
  readonly reading: Reading;
}

/** What a plot must have, whatever it weighs: those that fail stay in the table, marked. */
export function Requirements({ now, reading }: RequirementsProps) {
  const { m } = reading;
  const { requirements } = now.weighing;
  const states = requirementStates(reading);
  const count = (state: RequirementState) =>
    [...(states?.values() ?? [])].filter((own) => own === state).length;
  return (
    <Section collapsible defaultOpen={requirements.length > 0} title={m.text("weights.must")}>
      <p>{m.text("weights.must.lead")}</p>
      {requirements.length > 0 && (
        <ul className="ws-must-chips">
          {requirements.map((requirement) => {
            const text = requirementText(requirement, m);
            return (
              <li key={text}>
                <span>{text}</span>
                <button
                  type="button"
                  aria-label={m.text("weights.must.remove", { requirement: text })}
                  onClick={() =>
                    commands.setWeighing.run({
                      requirements: requirements.filter((one) => one !== requirement),
                    })
                  }
                >
                  <Icon name="close" size={14} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {states && (
        <ul className="ws-states" aria-label={m.text("weights.must.states")}>
          {REQUIREMENT_STATES.map((state) => (
            <li key={state}>
              <VerdictMark tone={REQUIREMENT_TONES[state]} />
              <span>{m.text(`weights.must.${state}`)}</span>
              <strong>{m.number(count(state))}</strong>
            </li>
          ))}
        </ul>
      )}
      <NewRequirement now={now} reading={reading} />
      <p className="ws-note">{m.text("weights.must.note")}</p>
    </Section>
  );
}

function NewRequirement({ now, reading }: RequirementsProps) {
  const { m, ruleSet } = reading;
  const { requirements } = now.weighing;
  const [kind, setKind] = useState<RequirementKind>("no-conflict");
  const [chosen, setChosen] = useState("");
  const [limit, setLimit] = useState("");
  const rules = requirable(kind);
  const rule: RuleId | null =
    rules.find((one) => one === chosen) ?? (kind === "no-conflict" ? null : (rules[0] ?? null));
  const made = requirementOf(kind, rule, limit, ruleSet);
  const isNew = made && !requirements.some((one) => JSON.stringify(one) === JSON.stringify(made));
  return (
    <form
      className="ws-must-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (made && isNew) commands.setWeighing.run({ requirements: [...requirements, made] });
        setLimit("");
      }}
    >
      <Field data-size="sm">
        <Label>{m.text("weights.must.kind")}</Label>
        <Select value={kind} onChange={({ target }) => setKind(target.value as RequirementKind)}>
          {REQUIREMENT_KINDS.map((one) => (
            <Select.Option key={one} value={one}>
              {m.text(`weights.must.kind.${one}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field data-size="sm">
        <Label>{m.text(kind === "no-conflict" ? "weights.must.constraint" : "weights.must.criterion")}</Label>
        <Select value={rule ?? ""} onChange={({ target }) => setChosen(target.value)}>
          {kind === "no-conflict" && <Select.Option value="">{m.text("weights.must.every")}</Select.Option>}
          {rules.map((one) => (
            <Select.Option key={one} value={one}>
              {ruleTitle(one, m)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {kind === "limit" && (
        <Field data-size="sm">
          <Label>{m.text("weights.must.limitField")}</Label>
          <Input inputMode="decimal" value={limit} onChange={({ target }) => setLimit(target.value)} />
        </Field>
      )}
      <Button type="submit" variant="secondary" disabled={!isNew}>
        {m.text("weights.must.add")}
      </Button>
    </form>
  );
}
