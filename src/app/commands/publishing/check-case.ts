import { checkCaseNow } from "../case-making.ts";
import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";

/** Looks for what is missing in the draft, and for words that may point at somebody. Asked again for the same draft, it does nothing. */
export const checkCase = defineCommand({
  id: "checkCase",
  available: hasProject,
  run: () => checkCaseNow(),
});
