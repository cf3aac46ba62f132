import { Button, Tooltip } from "@digdir/designsystemet-react";
import { commands } from "../commands/index.ts";
import { type HistoryStep, useProject } from "../state/index.ts";
import { useMessages } from "../state/use-messages.ts";
import { Icon } from "../ui/index.ts";

/** Undo and redo. The tooltip names the step, so that nobody has to guess what will change. */
export function HistoryButtons() {
  const m = useMessages();
  const past = useProject((state) => state.past.at(-1)?.label ?? null);
  const future = useProject((state) => state.future.at(-1)?.label ?? null);
  const tip = (which: "undo" | "redo", label: HistoryStep["label"] | null) =>
    label === null
      ? m.text(`shell.${which}.none`)
      : m.text(`shell.${which}.step`, { step: m.maybe(label.key, label.values) });
  return (
    <div className="shell-history">
      {(
        [
          ["undo", past],
          ["redo", future],
        ] as const
      ).map(([which, label]) => (
        <Tooltip key={which} content={tip(which, label)}>
          <Button
            variant="secondary"
            icon
            className="shell-square"
            aria-label={m.text(`shell.${which}`)}
            aria-disabled={label === null}
            onClick={() => label !== null && commands[which].run()}
          >
            <Icon name={which} size={18} />
          </Button>
        </Tooltip>
      ))}
    </div>
  );
}
