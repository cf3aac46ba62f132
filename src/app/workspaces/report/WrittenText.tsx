import { Field, Input, Label, Textarea, ValidationMessage } from "@digdir/designsystemet-react";
import { type ReactNode, useEffect, useState } from "react";

interface WrittenTextProps {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly value: string;
  readonly wrong?: string | undefined;
  readonly lines?: number;
  readonly readOnly?: boolean;
  readonly onWrite: (text: string) => void;
}

/** A public text. It is written down when the field is left, so that a paragraph is one step to undo. */
export function WrittenText({
  label,
  hint,
  value,
  wrong,
  lines = 1,
  readOnly = false,
  onWrite,
}: WrittenTextProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const shared = {
    value: typed,
    readOnly,
    "aria-invalid": wrong !== undefined,
    onBlur: () => {
      if (typed.trim() !== value) onWrite(typed.trim());
    },
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
      {wrong !== undefined && <ValidationMessage>{wrong}</ValidationMessage>}
    </Field>
  );
}
