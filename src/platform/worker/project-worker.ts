import { expose } from "comlink";
import { projectBorder } from "./project-border.ts";
import { createProjectDesk } from "./project-desk.ts";

/** Project files in a thread of their own. */
expose(projectBorder(createProjectDesk()));
