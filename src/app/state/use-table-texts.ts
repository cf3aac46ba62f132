import { useMemo } from "react";
import { useMessages } from "./use-messages.ts";

/** The texts every table needs, in the language in use; the shape `DataTable` takes as `texts`. */
export function useTableTexts() {
  const m = useMessages();
  return useMemo(
    () => ({
      rowsShown: (shown: number, total: number) => m.text("shell.table.rows", { shown, total }),
      noMatch: m.text("shell.table.noMatch"),
      ascending: m.text("shell.table.ascending"),
      descending: m.text("shell.table.descending"),
    }),
    [m],
  );
}
