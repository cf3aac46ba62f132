import { Button, Field, Label, Select } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { Messages } from "../../../../messages/index.ts";
import type { ListedMunicipality } from "../../../../platform/index.ts";
import { fetchMunicipalities } from "./session.ts";

/** A municipality chosen from Kartverket's list, once somebody has asked for it; until then name and number are typed. */
export function MunicipalityChoice({
  m,
  onChoose,
}: {
  readonly m: Messages;
  readonly onChoose: (municipality: ListedMunicipality) => void;
}) {
  const [list, setList] = useState<readonly ListedMunicipality[] | null>(null);
  const [asking, setAsking] = useState<"not" | "asking" | "failed">("not");
  const ask = async () => {
    setAsking("asking");
    const found = await fetchMunicipalities();
    setList(found);
    setAsking(found === null ? "failed" : "not");
  };
  if (list === null) {
    return (
      <div className="ws-data-buttons" aria-live="polite">
        <Button type="button" variant="secondary" disabled={asking === "asking"} onClick={() => void ask()}>
          {asking === "asking" ? m.text("openData.list.asking") : m.text("openData.list.ask")}
        </Button>
        <span className="ws-data-muted">
          {asking === "failed" ? m.text("openData.list.failed") : m.text("openData.list.sent")}
        </span>
      </div>
    );
  }
  return (
    <Field>
      <Label>{m.text("openData.list.choose")}</Label>
      <Select
        defaultValue=""
        onChange={(event) => {
          const chosen = list.find(({ number }) => number === event.target.value);
          if (chosen) onChoose(chosen);
        }}
      >
        <Select.Option value="" disabled>
          {m.text("openData.list.none")}
        </Select.Option>
        {byName(list).map(({ number, name }) => (
          <Select.Option key={number} value={number}>
            {`${name} (${number})`}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

const byName = (list: readonly ListedMunicipality[]): readonly ListedMunicipality[] =>
  [...list].sort((a, b) => a.name.localeCompare(b.name, "nb"));
