import { Button, Tooltip } from "@digdir/designsystemet-react";
import { commands } from "../commands/index.ts";
import { type HistoryStep, useProject, useView } from "../state/index.ts";
import { useMessages } from "../state/use-messages.ts";
import { Icon } from "../ui/index.ts";

/** While something is drawn, the steps are of that. */
const DRAWN: HistoryStep["label"] = { key: "commands.step.drawing" };

/** Undo and redo. The tooltip names the step, so that nobody has to guess what will change. */
export function HistoryButtons() {
  const m = useMessages();
  const drawing = useView((view) => (view.tool === "select" ? null : view.sketchSteps));
  const before = useProject((state) => state.past.at(-1)?.label ?? null);
  const after = useProject((state) => state.future.at(-1)?.label ?? null);
  const past = drawing ? (drawing.past.length > 0 ? DRAWN : null) : before;
  const future = drawing ? (drawing.future.length > 0 ? DRAWN : null) : after;
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
