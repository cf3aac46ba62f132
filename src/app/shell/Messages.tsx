import { useMemo } from "react";
import { commands } from "../commands/index.ts";
import { useView } from "../state/index.ts";
import { useMessages } from "../state/use-messages.ts";
import { Toasts } from "../ui/index.ts";

/** The short messages that commands leave. */
export function Messages() {
  const m = useMessages();
  const toasts = useView((view) => view.toasts);
  const items = useMemo(
    () => toasts.map(({ id, tone, key, values }) => ({ id, tone, text: m.maybe(key, values) })),
    [toasts, m],
  );
  return (
    <Toasts
      items={items}
      closeLabel={m.text("shell.close")}
      onClose={(id) => commands.dismissToast.run(id)}
    />
  );
}
