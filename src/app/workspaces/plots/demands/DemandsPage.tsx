import { Field, Input, Label } from "@digdir/designsystemet-react";
import { NO_SITING_CASE } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { demandsCounted, nextHomes, useView } from "../../../state/index.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { Section } from "../../../ui/index.ts";
import { DemandForm } from "./DemandForm.tsx";
import { DemandPrice } from "./DemandPrice.tsx";
import { DEMAND_EXAMPLES } from "./demand-examples.ts";
import { KeptDemands } from "./KeptDemands.tsx";
import "./demands.css";

const MOST_NEXT = 500;

/** Demands that people make, what they cost together, and a form for another. */
export function DemandsPage({ reading }: { readonly reading: Reading }) {
  const { project, m } = reading;
  // Demands name areas as the register has them, whichever level is counted at.
  const { dataset } = project;
  const next = nextHomes(
    project,
    useView(({ demandNext }) => demandNext),
  );
  const { demands } = project.siting ?? NO_SITING_CASE;
  const counted = demandsCounted(project);
  return (
    <>
      <p className="ws-lead">{m.text("demands.lead")}</p>
      {demands.length === 0 ? (
        <Section title={m.text("demands.none.title")}>
          <p>{m.text("demands.none.body")}</p>
          <ul className="ws-demand-examples">
            {DEMAND_EXAMPLES.map(({ text, terms }) => (
              <li key={text}>
                <button
                  type="button"
                  className="ws-chip"
                  onClick={() => commands.addDemand.run({ words: "", terms })}
                >
                  {m.text(text)}
                </button>
              </li>
            ))}
          </ul>
        </Section>
      ) : (
        <Section title={m.text("demands.kept")}>
          <KeptDemands demands={demands} dataset={dataset} m={m} />
        </Section>
      )}
      {counted.length > 0 && (
        <Section
          title={m.text("demands.price")}
          actions={
            <Field data-size="sm" className="ws-demand-next">
              <Label>{m.text("demands.next")}</Label>
              <Input
                type="number"
                min={1}
                max={MOST_NEXT}
                value={String(next)}
                onChange={(event) => {
                  const typed = Math.round(Number(event.target.value));
                  commands.setDemandNext.run(typed >= 1 && typed <= MOST_NEXT ? typed : null);
                }}
              />
            </Field>
          }
        >
          <DemandPrice demands={counted} next={next} reading={reading} />
        </Section>
      )}
      <Section title={m.text("demands.new")}>
        <DemandForm dataset={dataset} m={m} />
      </Section>
    </>
  );
}
