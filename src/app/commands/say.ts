import type { MessageKey, Values } from "../../messages/index.ts";
import type { Toast } from "../state/index.ts";
import { viewStore } from "../state/stores.ts";

/** More than this many at once is a wall of text: the oldest leaves. */
const MOST_AT_ONCE = 4;

/** Puts a message in the corner. Used by commands that must tell the user what happened or why nothing did. */
export function say(tone: Toast["tone"], key: MessageKey, values?: Values): void {
  post({ tone, key, ...(values ? { values: values as NonNullable<Toast["values"]> } : {}) });
}

let lastId = 0;

export function post(toast: Omit<Toast, "id">): void {
  viewStore.setState((view) => ({
    toasts: [
      ...view.toasts.filter((other) => other.key !== toast.key || toast.tone !== other.tone),
      { ...toast, id: ++lastId },
    ].slice(-MOST_AT_ONCE),
  }));
}
