import type { SqlJsStatic } from "sql.js";

/** SQLite as Node's own programs load it: its file is found from where it was installed. Node's module is asked for when called, since the bench's worker is also a page's. */
export async function nodeSqlite(): Promise<SqlJsStatic> {
  const { createRequire } = await import("node:module");
  return (createRequire(import.meta.url)("sql.js") as () => Promise<SqlJsStatic>)();
}
