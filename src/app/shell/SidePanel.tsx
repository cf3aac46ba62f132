import { type ReactNode, useState } from "react";
import { useMessages } from "../state/use-messages.ts";
import { Icon } from "../ui/index.ts";

/** Pixels: under this the panel would hide the map, so it begins folded. */
const NARROW = 960;

/** The right panel. Folded, it leaves only its handle at the edge of the map. */
export function SidePanel({ children }: { readonly children: ReactNode }) {
  const m = useMessages();
  const [open, setOpen] = useState(() => window.innerWidth > NARROW);
  return (
    <aside
      className={open ? "shell-side" : "shell-side shell-side-closed"}
      aria-label={m.text("shell.side")}
      data-tour="side"
    >
      <button
        type="button"
        className="shell-fold shell-fold-side"
        aria-expanded={open}
        aria-label={m.text(open ? "shell.side.hide" : "shell.side.show")}
        title={m.text(open ? "shell.side.hide" : "shell.side.show")}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? "chevron-right" : "chevron-left"} size={14} />
      </button>
      {open && <div className="shell-side-scroll">{children}</div>}
    </aside>
  );
}
