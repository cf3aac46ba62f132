import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { CellEdit } from "./sheet-props.ts";

/** Where the keyboard goes when a cell is left with what was written in it. */
export type Leaving = "down" | "right" | "left" | "stay";

interface CellEditorProps {
  readonly text: string;
  readonly edit: Pick<CellEdit<never>, "options" | "suggestions">;
  readonly label: string;
  /** True when the text was taken. */
  readonly onCommit: (text: string, leaving: Leaving) => boolean;
  readonly onCancel: () => void;
}

/** Suggestions shown at once; a city has thousands of buildings, and a list of all of them would take longer than writing. */
const MOST_SUGGESTED = 50;

/** One open cell. Enter and Tab take what is written, Escape leaves it; a text that is refused stays, to be mended. */
export function CellEditor({ text, edit, label, onCommit, onCancel }: CellEditorProps) {
  const [value, setValue] = useState(text);
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const done = useRef(false);
  const list = useId();
  useEffect(() => {
    field.current?.focus();
    if (field.current instanceof HTMLInputElement) field.current.select();
  }, []);

  const commit = (leaving: Leaving, written = value) => {
    if (done.current) return;
    done.current = true;
    if (written === text) return leaving === "stay" ? onCancel() : void onCommit(written, leaving);
    const taken = onCommit(written, leaving);
    done.current = taken;
    setRefused(!taken);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The sheet's own keys, and the app's, are not for whoever is writing.
    event.stopPropagation();
    if (event.key === "Escape") {
      event.preventDefault();
      done.current = true;
      onCancel();
    } else if (event.key === "Enter") {
      event.preventDefault();
      commit("down");
    } else if (event.key === "Tab") {
      event.preventDefault();
      commit(event.shiftKey ? "left" : "right");
    }
  };
  const shared = {
    ref: field,
    className: "ui-sheet-editor",
    "aria-label": label,
    "aria-invalid": refused || undefined,
    value,
    onKeyDown,
    // Leaving with the mouse takes a sound text, and gives up one that was refused.
    onBlur: () => (refused ? onCancel() : commit("stay")),
  };
  if (edit.options)
    return (
      <select {...shared} onChange={(event) => setValue(event.target.value)}>
        {edit.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  const suggested = edit.suggestions?.filter((one) => one.toLowerCase().includes(value.toLowerCase()));
  return (
    <>
      <input
        {...shared}
        type="text"
        {...(suggested ? { list } : {})}
        onChange={(event) => {
          setValue(event.target.value);
          setRefused(false);
        }}
      />
      {suggested && (
        <datalist id={list}>
          {suggested.slice(0, MOST_SUGGESTED).map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </>
  );
}
