import { useId, useRef, useState } from "react";
import { Popover } from "./Popover.tsx";

interface ColumnChooserProps {
  readonly label: string;
  readonly columns: readonly { readonly id: string; readonly header: string }[];
  readonly hidden: readonly string[];
  readonly onHidden: (hidden: readonly string[]) => void;
}

/** Which columns are shown; the first one always is. */
export function ColumnChooser({ label, columns, hidden, onHidden }: ColumnChooserProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  return (
    <>
      <button
        ref={button}
        type="button"
        className="ui-table-filter"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <Popover anchor={button} label={label} onClose={() => setOpen(false)}>
          <div className="ui-sheet-columns">
            {columns.slice(1).map((column) => (
              <label key={column.id} htmlFor={`${id}-${column.id}`} className="ui-sheet-tick">
                <input
                  id={`${id}-${column.id}`}
                  type="checkbox"
                  checked={!hidden.includes(column.id)}
                  onChange={(event) =>
                    onHidden(
                      event.target.checked
                        ? hidden.filter((one) => one !== column.id)
                        : [...hidden, column.id],
                    )
                  }
                />
                {column.header}
              </label>
            ))}
          </div>
        </Popover>
      )}
    </>
  );
}
