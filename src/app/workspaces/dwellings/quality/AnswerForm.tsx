import { Button, Input } from "@digdir/designsystemet-react";
import { type FormEvent, useId, useState } from "react";
import type { Dataset, DwellingFact, Remark } from "../../../../engine/index.ts";
import { readDwellingCell, type WrittenFact } from "../../../../formats/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { wrongText } from "../../../state/selectors/wrong-text.ts";

interface AnswerFormProps {
  readonly remark: Remark;
  readonly fact: DwellingFact;
  readonly dataset: Dataset;
  readonly onDone: () => void;
  readonly m: Messages;
}

/** The right value, from whoever knows it: nothing is made up for them. */
export function AnswerForm({ remark, fact, dataset, onDone, m }: AnswerFormProps) {
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const id = useId();
  const read = readDwellingCell(dataset, fact as WrittenFact, text);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!read.ok) return;
    void commands.repairRegister.run({ remarks: [remark], answer: read.value });
    onDone();
  };
  return (
    <form className="ws-quality-form" onSubmit={save}>
      <label htmlFor={id}>
        {m.text("register.quality.answer")}: {m.text(`register.fact.${fact}`)}
      </label>
      <Input
        id={id}
        data-size="sm"
        value={text}
        autoFocus
        aria-invalid={tried && !read.ok}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" className="ui-compact" disabled={text.trim() === ""}>
        {m.text("register.repair.ask")}
      </Button>
      <Button type="button" variant="tertiary" className="ui-compact" onClick={onDone}>
        {m.text("register.cancel")}
      </Button>
      {tried && !read.ok && (
        <p role="alert" className="ui-sheet-wrong">
          {wrongText(read.error, m)}
        </p>
      )}
    </form>
  );
}
