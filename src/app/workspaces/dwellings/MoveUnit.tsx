import { Button, Dialog, Heading } from "@digdir/designsystemet-react";
import { type FormEvent, useId, useState } from "react";
import type { DwellingId } from "../../../engine/index.ts";
import { commands } from "../../commands/index.ts";
import { type FoundAddress, useView } from "../../state/index.ts";
import { registeredDwellings } from "../../state/selectors/places.ts";
import { subjectName } from "../../state/selectors/subject-name.ts";
import { type Reading, useReading } from "../../state/use-reading.ts";
import { AddressField, useAddresses } from "./AddressField.tsx";

/** Another place for a unit that stands wrong: by an address here, or by a point of the map, which this tells how to do. */
export function MoveUnit() {
  const reading = useReading();
  const unit = useView(({ dialog }) => dialog?.args?.dwelling);
  const dwelling = reading && registeredDwellings(reading.project.dataset).get(unit as DwellingId);
  return reading && dwelling ? <Move id={dwelling.id} reading={reading} /> : null;
}

function Move({ id, reading }: { readonly id: DwellingId; readonly reading: Reading }) {
  const { m } = reading;
  const title = useId();
  const [text, setText] = useState("");
  const [picked, setPicked] = useState<FoundAddress | null>(null);
  const [tried, setTried] = useState(false);
  const found = useAddresses(text, picked);
  const { chosen } = found;
  const close = () => commands.closeDialog.run();
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!chosen) return;
    void commands.moveDwelling.run({ dwelling: id, at: chosen.at, address: chosen.label });
    commands.moveCamera.run({ at: chosen.at, zoom: 16 });
    close();
  };
  return (
    <Dialog
      open
      closeButton={m.text("data.close")}
      onClose={close}
      className="ws-register-dialog"
      aria-labelledby={title}
    >
      <Heading level={2} data-size="xs" id={title}>
        {m.text("move.title", { name: subjectName({ kind: "dwelling", id }, reading, m) })}
      </Heading>
      <form onSubmit={save}>
        <AddressField
          label={m.text("move.address")}
          text={text}
          found={found}
          onText={(now) => {
            setText(now);
            setPicked(null);
          }}
          onPick={(hit) => {
            setText(hit.label);
            setPicked(hit);
          }}
          m={m}
        />
        <p className="ws-note" aria-live="polite">
          {m.text(chosen ? "register.add.found" : "move.how")}
        </p>
        {tried && !chosen && (
          <p role="alert" className="ui-sheet-wrong">
            {m.text("move.noPlace")}
          </p>
        )}
        <div className="ws-register-actions">
          <Button type="submit">{m.text("move.do")}</Button>
          <Button type="button" variant="secondary" onClick={close}>
            {m.text("register.cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
