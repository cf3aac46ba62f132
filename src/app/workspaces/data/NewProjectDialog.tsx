import { Button, Dialog, Field, Label, Select, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useState } from "react";
import { MAY_FETCH } from "../../../platform/index.ts";
import { commands } from "../../commands/index.ts";
import { useMessages } from "../../state/use-messages.ts";
import { focusFirst } from "../../ui/index.ts";
import { crsOfMunicipality, isMunicipalityNumber, WORKING_CRS } from "./new-project-form.ts";
import { MunicipalityChoice } from "./open-data/MunicipalityChoice.tsx";
import "./data.css";

/** A new project: which municipality, and the coordinate system it works in. Files come afterwards. */
export function NewProjectDialog() {
  const m = useMessages();
  const [title, setTitle] = useState("");
  const [municipality, setMunicipality] = useState("");
  const [number, setNumber] = useState("");
  const [crs, setCrs] = useState(crsOfMunicipality(""));
  const [asked, setAsked] = useState(false);
  const close = () => commands.closeDialog.run();
  const nameWrong = municipality.trim() === "" ? m.text("data.new.municipality.missing") : undefined;
  const numberWrong = isMunicipalityNumber(number) ? undefined : m.text("data.new.number.wrong");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (nameWrong !== undefined || numberWrong !== undefined) return;
    const digits = number.trim();
    await commands.newProject.run({ title, municipality, crs, ...(digits === "" ? {} : { number: digits }) });
    commands.openWorkspace.run("data");
    if (digits !== "" && MAY_FETCH) commands.openDialog.run({ name: "open-data" });
  };
  return (
    <Dialog open className="ws-data-modal" closeButton={m.text("data.close")} onClose={close}>
      <form className="ws-data-dialog" onSubmit={(event) => void submit(event)} noValidate>
        <h2>{m.text("data.new.title")}</h2>
        <p>{m.text("data.new.body")}</p>
        {MAY_FETCH && (
          <MunicipalityChoice
            m={m}
            onChoose={(chosen) => {
              setMunicipality(chosen.name);
              setNumber(chosen.number);
              setCrs(crsOfMunicipality(chosen.number));
            }}
          />
        )}
        <Textfield
          label={m.text("data.new.municipality")}
          value={municipality}
          ref={focusFirst}
          error={asked ? nameWrong : undefined}
          onChange={(event) => setMunicipality(event.target.value)}
        />
        <Textfield
          label={m.text("data.new.number")}
          description={m.text("data.new.number.help")}
          value={number}
          inputMode="numeric"
          error={asked ? numberWrong : undefined}
          onChange={(event) => {
            setNumber(event.target.value);
            if (/^\d{4}$/.test(event.target.value.trim())) setCrs(crsOfMunicipality(event.target.value));
          }}
        />
        <Field>
          <Label>{m.text("data.new.crs")}</Label>
          <Field.Description>{m.text("data.new.crs.help")}</Field.Description>
          <Select
            value={crs}
            onChange={(event) => {
              const chosen = WORKING_CRS.find((code) => code === event.target.value);
              if (chosen) setCrs(chosen);
            }}
          >
            {WORKING_CRS.map((code) => (
              <Select.Option key={code} value={code}>
                {`${m.text(`data.crs.${code}`)}, ${code}`}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Textfield
          label={m.text("data.new.name")}
          description={m.text("data.new.name.help")}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <div className="ws-data-buttons">
          <Button type="submit">{m.text("data.new.action")}</Button>
          <Button type="button" variant="secondary" onClick={close}>
            {m.text("data.cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
