import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { CellEditor, type Leaving } from "./CellEditor.tsx";
import { SheetHeading } from "./SheetHeading.tsx";
import type { SheetColumn, SheetProps } from "./sheet-props.ts";
import { type CellPlace, stepCell } from "./step-cell.ts";
import "../data-table.css";
import "./sheet.css";

/** Pixels: as in the other tables (data-table.css). */
const ROW_HEIGHT = 33;
/** A table whose cells are chosen and written in is a grid, and takes the keyboard as one. */
const GRID = { role: "grid", tabIndex: 0, "aria-multiselectable": true } as const;
/** How long what was written stands in its cell at the most, before the row comes back with it: a city's register takes seconds. */
const WRITTEN_SHOWN_MS = 10_000;
/** What was written and taken, while the row is still the one before it. */
interface Written<Row> {
  readonly row: Row;
  readonly column: string;
  readonly text: string;
}
/** Rem of the column that marks rows. */
const MARK_WIDTH = 2.25;

/**
 * A table that is written in: any length, drawn only where it is seen. Arrows move from cell to cell, Enter or F2 opens one, Escape
 * leaves it, Tab takes it and goes on to the next; space marks a row.
 */
export function Sheet<Row>(props: SheetProps<Row>) {
  const { caption, columns, rowKey, rowName, look, onLook, selectedKey, texts, locked } = props;
  const { marked } = look;
  const scroll = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const id = useId();
  const [cursor, setCursor] = useState<CellPlace>({ row: -1, column: 1 });
  const [open, setOpen] = useState<CellPlace | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [written, setWritten] = useState<Written<Row> | null>(null);
  const [lastMarked, setLastMarked] = useState(-1);
  const [held, setHeld] = useState<readonly string[] | null>(null);
  // An edit may send its row elsewhere in the order: nobody is to find another row under the hands while writing.
  const shown = useMemo(
    () => (held ? inOrder(props.shown, held, rowKey) : props.shown),
    [props.shown, held, rowKey],
  );
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingEnd: ROW_HEIGHT,
  });
  const cellId = ({ row, column }: CellPlace) => `${id}-${row}-${column}`;

  const selectedIndex = selectedKey === null ? -1 : shown.findIndex((row) => rowKey(row) === selectedKey);
  const follow = useRef(selectedKey);
  useEffect(() => {
    // Only a new choice moves the view: a row that goes elsewhere when it is edited is not chased.
    if (selectedIndex < 0 || follow.current === `${selectedKey}`) return;
    follow.current = selectedKey;
    setCursor(({ column }) => ({ row: selectedIndex, column }));
    rows.scrollToIndex(selectedIndex, { align: "auto" });
  }, [selectedIndex, selectedKey, rows]);

  // The row came back with it: undone, it may be the very row again that it was written in.
  useEffect(() => {
    if (written && !props.shown.includes(written.row)) setWritten(null);
  }, [props.shown, written]);

  useEffect(() => {
    const end = setTimeout(() => setWritten(null), WRITTEN_SHOWN_MS);
    return () => clearTimeout(end);
  }, [written]);

  const go = (to: CellPlace) => {
    setCursor(to);
    rows.scrollToIndex(to.row, { align: "auto" });
    requestAnimationFrame(() =>
      document.getElementById(cellId(to))?.scrollIntoView({ block: "nearest", inline: "nearest" }),
    );
    const row = shown[to.row];
    props.onHover(row ?? null);
  };
  const isOpenable = ({ row, column }: CellPlace): boolean => {
    const at = shown[row];
    return at !== undefined && !locked(at) && !!props.onEdit && columns[column - 1]?.edit !== undefined;
  };
  const openCell = (place: CellPlace) => {
    setCursor(place);
    setWrong(null);
    setOpen(place);
    setHeld((before) => before ?? shown.map(rowKey));
  };
  const shut = () => {
    setOpen(null);
    setHeld(null);
    setWrong(null);
    grid.current?.focus({ preventScroll: true });
  };
  const commit = (text: string, leaving: Leaving): boolean => {
    if (!open) return true;
    const row = shown[open.row];
    const column = columns[open.column - 1];
    const same = row !== undefined && column?.edit?.text(row) === text;
    const problem = row && column && !same ? (props.onEdit?.(row, column.id, text) ?? null) : null;
    setWrong(problem);
    if (problem !== null) return false;
    if (row && column && !same) setWritten({ row, column: column.id, text });
    const next = leaving === "stay" ? null : after(open, leaving);
    if (next && leaving !== "down") {
      go(next);
      setOpen(next);
      return true;
    }
    if (next) go(next);
    shut();
    return true;
  };
  /** The next cell that can be opened in a row, or the same column of the next row. */
  const after = (from: CellPlace, leaving: Leaving): CellPlace | null => {
    if (leaving === "down") return from.row + 1 < shown.length ? { ...from, row: from.row + 1 } : null;
    const step = leaving === "right" ? 1 : -1;
    for (let column = from.column + step; column >= 1 && column <= columns.length; column += step)
      if (isOpenable({ row: from.row, column })) return { row: from.row, column };
    return null;
  };

  const mark = (index: number, through: boolean) => {
    const key = shown[index] && rowKey(shown[index] as Row);
    if (key === undefined) return;
    const next = new Set(marked);
    const on = !marked.has(key);
    const [first, last] =
      through && lastMarked >= 0
        ? [Math.min(lastMarked, index), Math.max(lastMarked, index)]
        : [index, index];
    for (const row of shown.slice(first, last + 1)) {
      if (locked(row)) continue;
      if (on) next.add(rowKey(row));
      else next.delete(rowKey(row));
    }
    setLastMarked(index);
    onLook({ marked: next });
  };
  const free = useMemo(() => shown.filter((row) => !locked(row)), [shown, locked]);
  const all = free.length > 0 && free.every((row) => marked.has(rowKey(row)));

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.target !== event.currentTarget || event.metaKey || event.ctrlKey || event.altKey) return;
    const row = shown[cursor.row];
    if (event.key === "Enter" || event.key === "F2") {
      event.preventDefault();
      if (isOpenable(cursor)) return openCell(cursor);
      if (row !== undefined) props.onSelect(row);
      return;
    }
    if (event.key === " ") {
      event.preventDefault();
      return mark(cursor.row, event.shiftKey);
    }
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const next = stepCell(event.key, cursor, { rows: shown.length, columns: columns.length + 1, page });
    if (!next) return;
    event.preventDefault();
    go(next);
  };
  const onClick = (event: MouseEvent<HTMLElement>, index: number, row: Row) => {
    const cell = (event.target as HTMLElement).closest("td");
    const column = cell ? cell.cellIndex : 1;
    setCursor({ row: index, column });
    if (column === 0) return mark(index, event.shiftKey);
    props.onSelect(row);
  };

  const items = rows.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = rows.getTotalSize() - (items.at(-1)?.end ?? 0);
  const visible = items.some((item) => item.index === cursor.row);
  return (
    <>
      {wrong !== null && (
        <p role="alert" className="ui-sheet-wrong">
          {wrong}
        </p>
      )}
      <div ref={scroll} className="ui-table-scroll">
        <table
          ref={grid}
          className="ui-table-grid ui-sheet-grid"
          aria-label={caption}
          aria-rowcount={shown.length + 1}
          {...GRID}
          style={{ minWidth: `${columns.reduce((sum, { width }) => sum + width, MARK_WIDTH)}rem` }}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            if (event.target === event.currentTarget && cursor.row < 0 && shown.length > 0)
              setCursor({ row: 0, column: 1 });
          }}
          onMouseLeave={() => props.onHover(null)}
          {...(visible ? { "aria-activedescendant": cellId(cursor) } : {})}
        >
          <colgroup>
            <col style={{ width: `${MARK_WIDTH}rem` }} />
            {columns.map(({ id: column, width }) => (
              <col key={column} style={{ width: `${width}rem` }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className="ui-sheet-mark">
                <input
                  type="checkbox"
                  aria-label={texts.markAll}
                  checked={all}
                  onChange={() => onLook({ marked: new Set(all ? [] : free.map(rowKey)) })}
                />
              </th>
              {columns.map((column) => (
                <SheetHeading key={column.id} column={column} look={look} onLook={onLook} texts={texts} />
              ))}
            </tr>
          </thead>
          <tbody>
            {above > 0 && <Spacer height={above} columns={columns.length + 1} />}
            {items.map((item) => {
              const row = shown[item.index];
              if (row === undefined) return null;
              const key = rowKey(row);
              const isAt = item.index === cursor.row;
              return (
                <tr
                  key={key}
                  aria-rowindex={item.index + 2}
                  aria-selected={key === selectedKey}
                  className="ui-table-row"
                  data-marked={marked.has(key) || undefined}
                  onClick={(event) => onClick(event, item.index, row)}
                  onMouseEnter={() => props.onHover(row)}
                >
                  <td
                    id={cellId({ row: item.index, column: 0 })}
                    className={isAt && cursor.column === 0 ? "ui-sheet-mark ui-sheet-at" : "ui-sheet-mark"}
                  >
                    {!locked(row) && (
                      <input
                        type="checkbox"
                        tabIndex={-1}
                        aria-label={texts.markRow(rowName(row))}
                        checked={marked.has(key)}
                        readOnly
                      />
                    )}
                  </td>
                  {columns.map((column, i) => {
                    const place = { row: item.index, column: i + 1 };
                    const isOpen = open?.row === place.row && open.column === place.column;
                    const isCursor = isAt && cursor.column === place.column;
                    const classes = [
                      column.align === "end" ? "ui-table-end" : "",
                      isCursor ? "ui-sheet-at" : "",
                      isOpen ? "ui-sheet-open" : "",
                    ].filter(Boolean);
                    return (
                      <td
                        key={column.id}
                        id={cellId(place)}
                        className={classes.join(" ") || undefined}
                        onDoubleClick={() => isOpenable(place) && openCell(place)}
                      >
                        {isOpen && column.edit ? (
                          <CellEditor
                            key={column.id}
                            text={column.edit.text(row)}
                            edit={column.edit}
                            label={texts.editCell(column.header, rowName(row))}
                            onCommit={commit}
                            onCancel={shut}
                          />
                        ) : written?.row === row && written.column === column.id ? (
                          <span className="ui-sheet-written">{writtenText(column, written.text)}</span>
                        ) : (
                          column.cell(row)
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
            {below > 0 && <Spacer height={below} columns={columns.length + 1} />}
          </tbody>
        </table>
      </div>
      {shown.length === 0 && <p className="ui-table-empty">{texts.noMatch}</p>}
    </>
  );
}

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr className="ui-table-spacer">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

const writtenText = <Row,>({ edit }: SheetColumn<Row>, text: string): string =>
  edit?.options?.find(({ value }) => value === text)?.label ?? text;

/** The rows as they are now, in the order of these keys; rows that are gone are left out. */
function inOrder<Row>(
  rows: readonly Row[],
  keys: readonly string[],
  rowKey: (row: Row) => string,
): readonly Row[] {
  const byKey = new Map(rows.map((row) => [rowKey(row), row]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}
