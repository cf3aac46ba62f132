import { useId, useRef, useState } from "react";
import { Icon } from "../Icon.tsx";
import { asksNothing, type ColumnFilter, type FilterKind } from "./column-filter.ts";
import { Popover } from "./Popover.tsx";
import type { SheetTexts } from "./sheet-props.ts";

interface FilterButtonProps<Row> {
  readonly header: string;
  readonly kind: FilterKind<Row>;
  readonly filter: ColumnFilter;
  /** Null takes the filter away. */
  readonly onFilter: (filter: ColumnFilter | null) => void;
  readonly texts: SheetTexts;
}

/** The funnel of one column, and the small window where it is said what the column is narrowed down to. */
export function FilterButton<Row>({ header, kind, filter, onFilter, texts }: FilterButtonProps<Row>) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const active = !asksNothing(filter);
  const set = (more: { readonly [K in keyof ColumnFilter]: ColumnFilter[K] | undefined }) => {
    const merged = Object.entries({ ...filter, ...more }).filter(([, value]) => value !== undefined);
    const next: ColumnFilter = Object.fromEntries(merged);
    onFilter(asksNothing(next) ? null : next);
  };
  const label = texts.filterColumn(header);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="ui-sheet-funnel"
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        data-active={active || undefined}
        title={label}
        onClick={() => setOpen(!open)}
      >
        <Icon name="filter" size={14} />
      </button>
      {open && (
        <Popover anchor={button} label={label} onClose={() => setOpen(false)}>
          <strong>{header}</strong>
          {kind.kind === "text" && <Words filter={filter} set={set} label={texts.filterWords} />}
          {kind.kind === "range" && <Range filter={filter} set={set} texts={texts} />}
          {kind.kind === "choice" &&
            kind.options.map(({ value, label: name }) => (
              <Tick
                key={value}
                label={name}
                checked={filter.values?.includes(value) ?? false}
                onChange={(checked) => {
                  const others = (filter.values ?? []).filter((one) => one !== value);
                  const values = checked ? [...others, value] : others;
                  set({ values: values.length > 0 ? values : undefined });
                }}
              />
            ))}
          <Tick
            label={texts.filterUnknown}
            checked={filter.unknown ?? false}
            onChange={(checked) => set({ unknown: checked ? true : undefined })}
          />
          {active && (
            <button type="button" className="ui-sheet-clear" onClick={() => onFilter(null)}>
              {texts.filterClear}
            </button>
          )}
        </Popover>
      )}
    </>
  );
}

type Set = (more: { readonly [K in keyof ColumnFilter]: ColumnFilter[K] | undefined }) => void;

function Words({
  filter,
  set,
  label,
}: {
  readonly filter: ColumnFilter;
  readonly set: Set;
  readonly label: string;
}) {
  const id = useId();
  return (
    <label htmlFor={id}>
      {label}
      <input
        id={id}
        type="search"
        value={filter.words ?? ""}
        onChange={(event) => set({ words: event.target.value === "" ? undefined : event.target.value })}
      />
    </label>
  );
}

function Range({
  filter,
  set,
  texts,
}: {
  readonly filter: ColumnFilter;
  readonly set: Set;
  readonly texts: SheetTexts;
}) {
  const id = useId();
  return (
    <div className="ui-sheet-range">
      {(["from", "to"] as const).map((end) => (
        <label key={end} htmlFor={`${id}-${end}`}>
          {end === "from" ? texts.filterFrom : texts.filterTo}
          <input
            id={`${id}-${end}`}
            type="number"
            value={filter[end] ?? ""}
            onChange={(event) =>
              set({ [end]: event.target.value === "" ? undefined : Number(event.target.value) })
            }
          />
        </label>
      ))}
    </div>
  );
}

function Tick({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <label htmlFor={id} className="ui-sheet-tick">
      <input id={id} type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
