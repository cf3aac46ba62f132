import { Dialog, Heading } from "@digdir/designsystemet-react";
import { allCommands, commands } from "../commands/index.ts";
import { useMessages } from "../state/use-messages.ts";
import { keyCaps } from "./key-caps.ts";
import "./dialogs.css";

const MAP_KEYS = [
  { keys: ["←", "↑", "→", "↓"], text: "shell.shortcuts.map.pan" },
  { keys: ["+", "−"], text: "shell.shortcuts.map.zoom" },
  { keys: ["shell.key.space"], text: "shell.shortcuts.map.corner" },
  { keys: ["Backspace"], text: "shell.shortcuts.map.back" },
  { keys: ["Enter"], text: "shell.shortcuts.map.finish" },
  { keys: ["Esc"], text: "shell.shortcuts.map.escape" },
  { keys: ["Alt", "← ↑ → ↓"], text: "shell.shortcuts.map.nudge" },
] as const;

const TABLE_KEYS = [
  { keys: ["↑", "↓", "Home", "End"], text: "shell.shortcuts.table.move" },
  { keys: ["Enter"], text: "shell.shortcuts.table.open" },
] as const;

/** Every shortcut there is, read from the commands themselves. */
export function ShortcutsDialog() {
  const m = useMessages();
  const bound = allCommands.filter((command) => command.shortcut !== undefined);
  return (
    <Dialog
      open
      closedby="any"
      closeButton={m.text("shell.close")}
      onClose={() => commands.closeDialog.run()}
      className="shell-dialog shell-dialog-wide"
      aria-labelledby="shortcuts-title"
    >
      <Heading level={2} data-size="xs" id="shortcuts-title">
        {m.text("shell.shortcuts.title")}
      </Heading>
      <div className="shell-shortcuts">
        <KeyList
          title={m.text("shell.shortcuts.commands")}
          rows={bound.map((command) => ({
            keys: keyCaps(command.shortcut ?? ""),
            text: m.maybe(command.text),
          }))}
        />
        <div>
          <KeyList
            title={m.text("shell.shortcuts.map")}
            rows={MAP_KEYS.map((row) => ({ keys: row.keys, text: m.text(row.text) }))}
          />
          <KeyList
            title={m.text("shell.shortcuts.table")}
            rows={TABLE_KEYS.map((row) => ({ keys: row.keys, text: m.text(row.text) }))}
          />
        </div>
      </div>
    </Dialog>
  );
}

interface KeyListProps {
  readonly title: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly text: string }[];
}

function KeyList({ title, rows }: KeyListProps) {
  const m = useMessages();
  return (
    <section>
      <Heading level={3} data-size="2xs">
        {title}
      </Heading>
      <dl className="shell-keys">
        {rows.map((row) => (
          <div key={row.text}>
            <dt>{row.text}</dt>
            <dd>
              {row.keys.map((key) => (
                <kbd key={key}>{m.maybe(key)}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
