import { Checkbox, Field, Input, Label } from "@digdir/designsystemet-react";
import { type DialoguePlan, isKnown, type Plot } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { Section } from "../../../ui/index.ts";
import { DIALOGUE_PHASES, stepOf, withStep } from "./dialogue-phases.ts";
import { Told } from "./Told.tsx";
import { WrittenField } from "./WrittenField.tsx";
import "./plot-case.css";

interface DialogueProps {
  readonly plot: Plot;
  readonly plan: DialoguePlan;
  readonly reading: Reading;
}

const TEXTS = ["contact", "caretaker", "complaints"] as const;

/** Nabodialogplan: who is told, whom they reach, what is done in each phase, and when it is looked at again. No forecast of protest. */
export function Dialogue({ plot, plan, reading }: DialogueProps) {
  const { m, dataset } = reading;
  const change = (changed: Partial<DialoguePlan>) =>
    commands.setDialogue.run({ plot: plot.id, change: changed });
  return (
    <Section title={m.text("plotCase.dialogue")} collapsible defaultOpen={false}>
      <p>{m.text("plotCase.dialogue.lead")}</p>
      <Told
        plot={plot}
        metres={plan.notifyMetres}
        residences={dataset.residences}
        onMetres={(notifyMetres) => change({ notifyMetres })}
        m={m}
      />
      <div className="ws-case-fields">
        {TEXTS.map((field) => (
          <WrittenField
            key={field}
            label={m.text(`plotCase.dialogue.${field}`)}
            hint={m.text(`plotCase.dialogue.${field}.hint`)}
            value={plan[field]}
            onWrite={(written) => change({ [field]: written })}
          />
        ))}
        <Field data-size="sm">
          <Label>{m.text("plotCase.dialogue.evaluation")}</Label>
          <Field.Description>{m.text("plotCase.dialogue.evaluation.hint")}</Field.Description>
          <Input
            type="date"
            value={isKnown(plan.evaluation) ? plan.evaluation : ""}
            onChange={(event) =>
              change({ evaluation: event.target.value === "" ? "unknown" : event.target.value })
            }
          />
        </Field>
      </div>
      {DIALOGUE_PHASES.map(({ phase, steps }) => (
        <fieldset key={phase} className="ws-case-phase">
          <legend>{m.text(`plotCase.phase.${phase}`)}</legend>
          <ul>
            {steps.map((name) => {
              const step = stepOf(plan, name);
              const label = m.text(`plotCase.step.${name}`);
              return (
                <li key={name}>
                  <Checkbox
                    data-size="sm"
                    label={label}
                    checked={step.done}
                    onChange={(event) =>
                      change({ steps: withStep(plan, { ...step, done: event.target.checked }) })
                    }
                  />
                  <Input
                    data-size="sm"
                    type="date"
                    aria-label={m.text("plotCase.step.date", { step: label })}
                    value={isKnown(step.date) ? step.date : ""}
                    onChange={(event) =>
                      change({
                        steps: withStep(plan, {
                          ...step,
                          date: event.target.value === "" ? "unknown" : event.target.value,
                        }),
                      })
                    }
                  />
                </li>
              );
            })}
          </ul>
        </fieldset>
      ))}
    </Section>
  );
}
