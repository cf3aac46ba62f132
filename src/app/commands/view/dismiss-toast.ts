import { viewStore } from "../../state/stores.ts";
import { defineCommand } from "../define-command.ts";

/** Takes a message away. */
export const dismissToast = defineCommand<number>({
  id: "dismissToast",
  run: (id) => viewStore.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
});
