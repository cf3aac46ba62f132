import type { Subject } from "../../../engine/index.ts";
import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Makes a place the one the inspector tells of; null lets go of it. */
export const select = defineCommand<Subject | null>({
  id: "select",
  run: (selection) =>
    viewStore.setState(({ selection: before }) => {
      const same = before?.kind === selection?.kind && before?.id === selection?.id;
      return { selection, ...(same ? {} : { house: null, houseDrag: null }) };
    }),
});
