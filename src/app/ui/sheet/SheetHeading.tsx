import type { SortOrder } from "../table-rows.ts";
import { asksNothing } from "./column-filter.ts";
import { FilterButton } from "./FilterButton.tsx";
import type { SheetColumn, SheetProps } from "./sheet-props.ts";

interface SheetHeadingProps<Row> extends Pick<SheetProps<Row>, "look" | "onLook" | "texts"> {
  readonly column: SheetColumn<Row>;
}

/** The name of a column, which sorts by it, and its filter. */
export function SheetHeading<Row>({ column, look, onLook, texts }: SheetHeadingProps<Row>) {
  const { sort, filters } = look;
  const direction = sort?.column === column.id ? sort.direction : undefined;
  const next: SortOrder["direction"] = direction === "ascending" ? "descending" : "ascending";
  const filter = filters[column.id] ?? {};
  return (
    <th
      scope="col"
      className={column.align === "end" ? "ui-table-end" : undefined}
      aria-sort={direction ?? "none"}
      data-filtered={!asksNothing(filter) || undefined}
    >
      <span className="ui-sheet-heading">
        <button
          type="button"
          className="ui-table-sort"
          title={`${column.header}. ${next === "ascending" ? texts.ascending : texts.descending}`}
          onClick={() => onLook({ sort: { column: column.id, direction: next } })}
        >
          <span className="ui-sheet-name">{column.header}</span>
          {direction && (
            <span className="ui-table-arrow" aria-hidden="true">
              {direction === "ascending" ? "↑" : "↓"}
            </span>
          )}
        </button>
        {column.filter && (
          <FilterButton
            header={column.header}
            kind={column.filter}
            filter={filter}
            texts={texts}
            onFilter={(wanted) => {
              const { [column.id]: _old, ...others } = filters;
              onLook({ filters: wanted ? { ...others, [column.id]: wanted } : others });
            }}
          />
        )}
      </span>
    </th>
  );
}
