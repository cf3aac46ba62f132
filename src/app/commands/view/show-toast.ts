import type { Toast } from "../../state/index.ts";
import { defineCommand } from "../define-command.ts";
import { post } from "../say.ts";

/** Puts a message in the corner. */
export const showToast = defineCommand<Omit<Toast, "id">>({
  id: "showToast",
  run: (toast) => post(toast),
});
