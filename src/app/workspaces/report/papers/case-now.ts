import { commands } from "../../../commands/index.ts";
import { readCaseMaking, readProject } from "../../../state/index.ts";
import { caseOf } from "../../../state/selectors/case-question.ts";

/** The case as the project stands, made where it has not been; null where it cannot be, and why has been said by the command. */
export async function caseNow() {
  await commands.makeCase.run();
  const { project } = readProject();
  return (project && caseOf(project, readCaseMaking())) || null;
}
