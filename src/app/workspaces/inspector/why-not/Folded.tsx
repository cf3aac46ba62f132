import { type ReactNode, useState } from "react";
import type { Messages } from "../../../../messages/index.ts";

/** Longer lists open on request. */
const SHOWN = 3;

/** The first few of a list, and the rest when they are asked for. */
export function Folded<Row>({
  rows,
  row,
  m,
}: {
  readonly rows: readonly Row[];
  readonly row: (one: Row) => ReactNode;
  readonly m: Messages;
}) {
  const [all, setAll] = useState(false);
  const left = rows.length - SHOWN;
  if (rows.length === 0) return null;
  return (
    <>
      <ul className="ws-list">{(all ? rows : rows.slice(0, SHOWN)).map(row)}</ul>
      {left > 0 && !all && (
        <button type="button" className="ws-link" onClick={() => setAll(true)}>
          {m.text("whyNot.more", { count: left })}
        </button>
      )}
    </>
  );
}
