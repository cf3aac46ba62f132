import type { TablePreview } from "../../../../formats/index.ts";
import type { Messages } from "../../../../messages/index.ts";

/** Rows shown of the table as it stands in the file. */
const ROWS = 5;
/** Scrolled by keys as well as by pointer. */
const SCROLLED_BY_KEYS = { tabIndex: 0 } as const;

/** The table's first rows as they stand in the file; columns that hold persons are hidden. */
export function PreviewTable({ table, m }: { readonly table: TablePreview; readonly m: Messages }) {
  const stopped = new Set(table.personal.map(({ column }) => column));
  return (
    <section className="ws-import-preview" aria-label={m.text("data.import.preview")} {...SCROLLED_BY_KEYS}>
      <table>
        <thead>
          <tr className="ws-import-preview-head">
            <th scope="col">{m.text("data.import.preview.row")}</th>
            {table.headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.sample.slice(0, ROWS).map((cells, index) => (
            <tr key={table.sampleRows[index] ?? index}>
              <th scope="row" className="ws-import-preview-row">
                {table.sampleRows[index] ?? index + 1}
              </th>
              {table.headings.map((heading, column) => (
                <td key={heading}>
                  {stopped.has(heading) ? (
                    <i>{m.text("data.import.preview.hidden")}</i>
                  ) : (
                    String(cells[column] ?? "")
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
