import { commands } from "../../commands/index.ts";
import { useMessages } from "../../state/use-messages.ts";
import { Icon } from "../../ui/index.ts";
import { keyCaps } from "../key-caps.ts";

/** Looks like the field it opens: one box for places and commands. */
export function SearchButton() {
  const m = useMessages();
  return (
    <button
      type="button"
      className="shell-search"
      data-tour="search"
      aria-keyshortcuts="Control+K Meta+K /"
      onClick={() => commands.openPalette.run()}
    >
      <Icon name="search" size={18} />
      <span>{m.text("shell.search.open")}</span>
      <kbd>{keyCaps("mod+k").join(" ")}</kbd>
    </button>
  );
}
