import type { ColumnMapping } from "../../../engine/index.ts";
import { canEdit } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";
import { editProject } from "../edit-project.ts";
import { withMapping } from "../editing/with-mapping.ts";

/** Remembers how the columns of a kind of file are paired with our fields, for the next file like it. */
export const rememberMapping = defineCommand<ColumnMapping>({
  id: "rememberMapping",
  available: canEdit,
  run: (mapping) => {
    editProject("commands.step.rememberMapping", (project) => withMapping(project, mapping));
  },
});
