import { Button, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useState } from "react";
import { type Dataset, isKnown, type Known, UNKNOWN } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { Icon } from "../../ui/index.ts";
import { type ReadFact, readMany, readNumber } from "./read-municipality-fact.ts";

const FACTS = ["number", "residents", "waiting"] as const;

interface FactsProps {
  readonly dataset: Pick<Dataset, "municipality" | "crs">;
  readonly m: Messages;
}

/** What is known of the municipality as a whole, and a way to say what no file does. */
export function MunicipalityFacts({ dataset, m }: FactsProps) {
  const [editing, setEditing] = useState(false);
  const { municipality, crs } = dataset;
  const known = (value: Known<number | string>) =>
    isKnown(value) ? (typeof value === "number" ? m.number(value) : value) : m.text("data.unknown");
  if (editing) return <FactsForm dataset={dataset} m={m} onDone={() => setEditing(false)} />;
  return (
    <div className="ws-data-facts-line">
      <dl className="ws-data-facts">
        <div>
          <dt>{m.text("data.municipality")}</dt>
          <dd>{municipality.name}</dd>
        </div>
        {FACTS.map((fact) => (
          <div key={fact}>
            <dt>{m.text(`data.${fact}`)}</dt>
            <dd>{known(municipality[fact])}</dd>
          </div>
        ))}
        <div>
          <dt>{m.text("data.crs")}</dt>
          <dd>
            {m.text(`data.crs.${crs}`)} <span className="ws-data-muted">{crs}</span>
          </dd>
        </div>
      </dl>
      <Button
        variant="tertiary"
        icon
        className="ui-compact"
        aria-label={m.text("data.facts.edit")}
        title={m.text("data.facts.edit")}
        onClick={() => setEditing(true)}
      >
        <Icon name="pencil" size={16} />
      </Button>
    </div>
  );
}

type Fact = (typeof FACTS)[number];

function FactsForm({ dataset, m, onDone }: FactsProps & { readonly onDone: () => void }) {
  const { municipality } = dataset;
  const [typed, setTyped] = useState<Readonly<Record<Fact, string>>>(() => {
    const text = (value: Known<number | string>) => (isKnown(value) ? String(value) : "");
    return {
      number: text(municipality.number),
      residents: text(municipality.residents),
      waiting: text(municipality.waiting),
    };
  });
  const read: Readonly<Record<Fact, ReadFact<number | string>>> = {
    number: readNumber(typed.number),
    residents: readMany(typed.residents),
    waiting: readMany(typed.waiting),
  };
  const wrong = FACTS.some((fact) => !read[fact].ok);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [number, residents, waiting] = [
      readNumber(typed.number),
      readMany(typed.residents),
      readMany(typed.waiting),
    ];
    if (!number.ok || !residents.ok || !waiting.ok) return;
    void commands.setMunicipalityFacts.run({
      number: number.value ?? UNKNOWN,
      residents: residents.value ?? UNKNOWN,
      waiting: waiting.value ?? UNKNOWN,
    });
    onDone();
  };
  return (
    <form
      className="ws-data-facts-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone();
      }}
    >
      {FACTS.map((fact, n) => (
        <Textfield
          key={fact}
          label={m.text(`data.${fact}`)}
          description={m.text(`data.facts.${fact}`)}
          value={typed[fact]}
          inputMode="numeric"
          autoFocus={n === 1}
          error={read[fact].ok ? undefined : m.text(`data.facts.${fact}.wrong`)}
          onChange={(event) => setTyped({ ...typed, [fact]: event.target.value })}
        />
      ))}
      <div className="ws-data-buttons">
        <Button type="submit" disabled={wrong}>
          {m.text("data.facts.save")}
        </Button>
        <Button type="button" variant="secondary" onClick={onDone}>
          {m.text("data.cancel")}
        </Button>
      </div>
    </form>
  );
}
