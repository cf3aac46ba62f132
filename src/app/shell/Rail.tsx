import { commands } from "../commands/index.ts";
import { useView, WORKSPACES, type Workspace } from "../state/index.ts";
import { useMessages } from "../state/use-messages.ts";
import { Icon, type IconName } from "../ui/index.ts";
import { WORKSPACE_MODULES } from "../workspaces/index.ts";

const iconOf = (id: Workspace): IconName => WORKSPACE_MODULES.find((module) => module.id === id)?.icon ?? id;

/** The workspaces, always in the same order. */
export function Rail() {
  const m = useMessages();
  const current = useView((view) => view.workspace);
  return (
    <nav className="shell-rail" aria-label={m.text("shell.rail")}>
      {WORKSPACES.map((id) => (
        <button
          key={id}
          type="button"
          className="shell-rail-item"
          data-tour={`rail-${id}`}
          aria-current={id === current ? "page" : undefined}
          onClick={() => commands.openWorkspace.run(id)}
        >
          <Icon name={iconOf(id)} size={22} />
          {m.text(`shell.workspace.${id}`)}
        </button>
      ))}
    </nav>
  );
}
