import { makeCaseNow } from "../case-making.ts";
import { hasProject } from "../conditions.ts";
import { defineCommand } from "../define-command.ts";

/** Makes the case of the draft as it stands, for papers to be made of. Nothing leaves. Asked again for the same draft, it does nothing. */
export const makeCase = defineCommand({
  id: "makeCase",
  available: hasProject,
  run: async () => {
    await makeCaseNow();
  },
});
