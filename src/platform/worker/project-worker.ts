import { expose } from "comlink";
import { findSqlite } from "./find-sqlite.ts";
import { projectBorder } from "./project-border.ts";
import { createProjectDesk } from "./project-desk.ts";

findSqlite();

/** Project files in a thread of their own. */
expose(projectBorder(createProjectDesk()));
