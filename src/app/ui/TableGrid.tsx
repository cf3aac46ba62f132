import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { fittingColumns, remOf } from "./fitting-columns.ts";
import { stepRow } from "./step-row.ts";
import type { Column, DataTableProps } from "./table-props.ts";
import type { SortOrder } from "./table-rows.ts";

/** Pixels: 33 px of row, border included (data-table.css). */
const ROW_HEIGHT = 33;

/** No column is squeezed under what its own width says, or under a short word; a narrow drawer scrolls sideways. */
const leastWidth = <Row,>(columns: readonly Column<Row>[]): string =>
  `${columns.reduce((sum, column) => sum + remOf(column), 0)}rem`;

interface TableGridProps<Row> extends DataTableProps<Row> {
  readonly shown: readonly Row[];
  readonly sort: SortOrder | null;
  readonly onSort: (sort: SortOrder) => void;
}

/** The rows themselves. Spacer rows stand for those above and below, so that it stays one real table. */
export function TableGrid<Row>(props: TableGridProps<Row>) {
  const { caption, shown, rowKey, selectedKey = null, onSelect, onHover, sort, onSort, texts } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const columns = fittingColumns(props.columns, useRoom(scroll));
  const id = useId();
  const [cursor, setCursor] = useState(-1);
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    // The heading lies over the first row's height of the scroll area, so a row is in sight that much earlier at the foot.
    scrollPaddingEnd: ROW_HEIGHT,
  });

  const selectedIndex = selectedKey === null ? -1 : shown.findIndex((row) => rowKey(row) === selectedKey);
  useEffect(() => {
    if (selectedIndex < 0) return;
    setCursor(selectedIndex);
    rows.scrollToIndex(selectedIndex, { align: "auto" });
  }, [selectedIndex, rows]);

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.target !== event.currentTarget) return;
    const row = shown[cursor];
    if ((event.key === "Enter" || event.key === " ") && row !== undefined) {
      event.preventDefault();
      onSelect?.(row);
      return;
    }
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const next = stepRow(event.key, cursor, shown.length, page);
    if (next === null) return;
    event.preventDefault();
    setCursor(next);
    rows.scrollToIndex(next, { align: "auto" });
    onHover?.(shown[next] ?? null);
  };

  const items = rows.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = rows.getTotalSize() - (items.at(-1)?.end ?? 0);
  const selectable = onSelect !== undefined;
  const visible = items.some((item) => item.index === cursor);
  return (
    // The grid inside takes the focus when its rows can be chosen; otherwise the scroll area itself must.
    <div
      ref={scroll}
      className="ui-table-scroll"
      {...(selectable ? {} : { tabIndex: 0, role: "region", "aria-label": caption })}
    >
      <table
        className="ui-table-grid"
        aria-label={caption}
        aria-rowcount={shown.length + 1}
        style={{ minWidth: leastWidth(columns) }}
        {...(selectable
          ? {
              role: "grid",
              tabIndex: 0,
              onKeyDown,
              onFocus: () => cursor < 0 && shown.length > 0 && setCursor(0),
              ...(visible ? { "aria-activedescendant": `${id}-${cursor}` } : {}),
            }
          : {})}
        onMouseLeave={() => onHover?.(null)}
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={column.width === undefined ? undefined : { width: column.width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <Heading key={column.id} column={column} sort={sort} onSort={onSort} texts={texts} />
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Spacer height={above} columns={columns.length} />}
          {items.map((item) => {
            const row = shown[item.index];
            if (row === undefined) return null;
            const key = rowKey(row);
            return (
              <tr
                key={key}
                id={`${id}-${item.index}`}
                aria-rowindex={item.index + 2}
                {...(selectable
                  ? {
                      "aria-selected": key === selectedKey,
                      onClick: () => onSelect(row),
                      className: item.index === cursor ? "ui-table-row ui-table-active" : "ui-table-row",
                    }
                  : {})}
                onMouseEnter={() => onHover?.(row)}
              >
                {columns.map((column) => (
                  <td key={column.id} className={column.align === "end" ? "ui-table-end" : undefined}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {below > 0 && <Spacer height={below} columns={columns.length} />}
        </tbody>
      </table>
    </div>
  );
}

/** How wide the area of the table is, rem; without end until it is known. */
function useRoom(area: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRoom(Math.floor((10 * element.clientWidth) / rem) / 10);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [area]);
  return room;
}

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr className="ui-table-spacer">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

interface HeadingProps<Row> {
  readonly column: Column<Row>;
  readonly sort: SortOrder | null;
  readonly onSort: (sort: SortOrder) => void;
  readonly texts: DataTableProps<Row>["texts"];
}

function Heading<Row>({ column, sort, onSort, texts }: HeadingProps<Row>) {
  const direction = sort?.column === column.id ? sort.direction : undefined;
  const next = direction === "ascending" ? "descending" : "ascending";
  const end = column.align === "end" ? "ui-table-end" : undefined;
  if (!column.sortBy) {
    return (
      <th scope="col" className={end}>
        {column.header}
      </th>
    );
  }
  return (
    <th scope="col" className={end} aria-sort={direction ?? "none"}>
      <button
        type="button"
        className="ui-table-sort"
        title={next === "ascending" ? texts.ascending : texts.descending}
        onClick={() => onSort({ column: column.id, direction: next })}
      >
        {column.header}
        {direction && (
          <span className="ui-table-arrow" aria-hidden="true">
            {direction === "ascending" ? "↑" : "↓"}
          </span>
        )}
      </button>
    </th>
  );
}
