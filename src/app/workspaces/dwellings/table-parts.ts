import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import type { DataTableTexts } from "../../ui/index.ts";

/** Words of the tables beside the register. */
export const tableTexts = (of: "shares" | "sites", m: Messages): DataTableTexts => ({
  rowsShown: (shown, total) =>
    m.text(`dwellings.rows.${of}`, { shown, total, same: String(shown === total) }),
  noMatch: m.text("dwellings.noMatch"),
  ascending: m.text("dwellings.ascending"),
  descending: m.text("dwellings.descending"),
});

export const csvExport = (of: "shares" | "sites", m: Messages) => ({
  label: m.text("dwellings.export"),
  fileName: m.text(`dwellings.fileName.${of}`),
  onExport: (name: string, bytes: string) => {
    commands.downloadFile.run({ name, type: "text/csv", bytes });
  },
});
