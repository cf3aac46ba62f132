import { Field, Input, Label, Textarea } from "@digdir/designsystemet-react";
import { useEffect, useState } from "react";

interface WrittenFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onWrite: (text: string) => void;
  readonly lines?: number;
}

/** A text of the case. It is written down when the field is left, so that a paragraph is one step to undo. */
export function WrittenField({ label, hint, value, onWrite, lines = 1 }: WrittenFieldProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const shared = {
    value: typed,
    onBlur: () => onWrite(typed.trim()),
  };
  return (
    <Field data-size="sm">
      <Label>{label}</Label>
      {hint !== undefined && <Field.Description>{hint}</Field.Description>}
      {lines === 1 ? (
        <Input {...shared} onChange={(event) => setTyped(event.target.value)} />
      ) : (
        <Textarea {...shared} rows={lines} onChange={(event) => setTyped(event.target.value)} />
      )}
    </Field>
  );
}
