import { writeXlsx } from "../../../formats/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { csvText, type SheetColumn } from "../../ui/index.ts";
import type { StockRow } from "./stock-rows.ts";

/** What is shown as a file: the columns and rows of the table, in its order. Texts that a spreadsheet could take for formulas are made harmless by both writers. */
export function exportStock(
  format: "csv" | "xlsx",
  columns: readonly SheetColumn<StockRow>[],
  rows: readonly StockRow[],
  m: Messages,
): void {
  const headings = columns.map(({ header }) => header);
  const cells = rows.map((row) => columns.map((column) => column.csv(row)));
  const name = m.text("dwellings.fileName.stock");
  if (format === "csv")
    return void commands.downloadFile.run({ name, type: "text/csv", bytes: csvText(headings, cells) });
  commands.downloadFile.run({
    name: name.replace(/csv$/, "xlsx"),
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    bytes: writeXlsx(m.text("dwellings.table.stock"), headings, cells),
  });
}
