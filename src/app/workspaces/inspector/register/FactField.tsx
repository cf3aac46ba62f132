import { Field, Input, Label, Select } from "@digdir/designsystemet-react";
import { type KeyboardEvent, useId, useState } from "react";
import type { Messages } from "../../../../messages/index.ts";

interface FactFieldProps {
  readonly label: string;
  readonly text: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[] | undefined;
  readonly suggestions?: readonly string[] | undefined;
  /** What the file said, when somebody has set it right here. */
  readonly note?: string | undefined;
  /** Null when the text was taken; else what is wrong with it. */
  readonly onWrite: (text: string) => string | null;
  readonly m: Messages;
}

/** One fact that can be set right: taken when it is left or with Enter; Escape brings back what stood there. */
export function FactField({ label, text, options, suggestions, note, onWrite, m }: FactFieldProps) {
  const [written, setWritten] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const list = useId();
  const take = (value: string) => {
    const problem = value === text ? null : onWrite(value);
    setWrong(problem);
    if (problem === null) setWritten(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter") take(event.currentTarget.value);
    if (event.key !== "Escape") return;
    event.stopPropagation();
    setWritten(null);
    setWrong(null);
  };
  return (
    <Field data-size="sm">
      <Label>{label}</Label>
      {options ? (
        <Select value={text} onChange={(event) => take(event.target.value)}>
          {options.map((option) => (
            <Select.Option key={option.value} value={option.value}>
              {option.label}
            </Select.Option>
          ))}
        </Select>
      ) : (
        <Input
          value={written ?? text}
          placeholder={m.text("verdict.unknown")}
          aria-invalid={wrong !== null}
          onChange={(event) => setWritten(event.target.value)}
          onBlur={(event) => take(event.target.value)}
          onKeyDown={onKeyDown}
          {...(suggestions ? { list } : {})}
        />
      )}
      {suggestions && (
        <datalist id={list}>
          {suggestions.slice(0, 200).map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      {wrong !== null && (
        <p role="alert" className="ui-sheet-wrong">
          {wrong}
        </p>
      )}
      {note && <p className="ws-note">{note}</p>}
    </Field>
  );
}
