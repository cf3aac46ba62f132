import wasmUrl from "sql.js/dist/sql-wasm-browser.wasm?url";
import { findSqliteBy } from "../../formats/index.ts";

/** SQLite in a browser's worker: the built file's own address, beside the app whatever sub-path that is at. */
export function findSqlite(): void {
  findSqliteBy(async () => {
    const { default: initSqlJs } = await import("sql.js");
    return initSqlJs({ locateFile: () => wasmUrl });
  });
}
