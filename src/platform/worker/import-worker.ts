import { expose } from "comlink";
import { findSqlite } from "./find-sqlite.ts";
import { importBorder } from "./import-border.ts";
import { createImportDesk } from "./import-desk.ts";

findSqlite();

/** A worker of its own: a file that takes all the time there is blocks neither the page nor the engine, and can be ended. */
expose(importBorder(createImportDesk()));
