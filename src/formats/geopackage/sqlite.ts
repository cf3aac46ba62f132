import type { SqlJsStatic } from "sql.js";

/** Loads SQLite. A browser's worker says where the file lies; Node finds it beside the library. */
export type LoadSqlite = () => Promise<SqlJsStatic>;

let load: LoadSqlite = async () => {
  const { default: initSqlJs } = await import("sql.js");
  return initSqlJs();
};
let loaded: Promise<SqlJsStatic> | null = null;

/** Where this program finds SQLite: said once, before any file is read. */
export function findSqliteBy(how: LoadSqlite): void {
  load = how;
  loaded = null;
}

/** SQLite compiled to WebAssembly, loaded the first time a database is read or written. */
export function sqlite(): Promise<SqlJsStatic> {
  loaded ??= load();
  loaded.catch(() => {
    loaded = null;
  });
  return loaded;
}
