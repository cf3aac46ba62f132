import { commands } from "../../commands/index.ts";
import type { Reading } from "../../state/use-reading.ts";

/** Opens Sammenlign on today's situation beside the scenario being worked in. */
export function compareToday({ project }: Reading): void {
  if (project.active !== null) commands.setCompare.run([null, project.active]);
  commands.openWorkspace.run("compare");
}
