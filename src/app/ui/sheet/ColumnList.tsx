import { useId } from "react";

interface ColumnListProps {
  readonly columns: readonly { readonly id: string; readonly header: string }[];
  readonly hidden: readonly string[];
  readonly onHidden: (hidden: readonly string[]) => void;
}

/** Which columns are shown; the first one always is. */
export function ColumnList({ columns, hidden, onHidden }: ColumnListProps) {
  const id = useId();
  return (
    <div className="ui-sheet-columns">
      {columns.slice(1).map((column) => (
        <label key={column.id} htmlFor={`${id}-${column.id}`} className="ui-sheet-tick">
          <input
            id={`${id}-${column.id}`}
            type="checkbox"
            checked={!hidden.includes(column.id)}
            onChange={(event) =>
              onHidden(
                event.target.checked ? hidden.filter((one) => one !== column.id) : [...hidden, column.id],
              )
            }
          />
          {column.header}
        </label>
      ))}
    </div>
  );
}
