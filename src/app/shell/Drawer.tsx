import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { commands } from "../commands/index.ts";
import { useView } from "../state/index.ts";
import { useMessages } from "../state/use-messages.ts";
import { Icon } from "../ui/index.ts";
import { drawerHeight } from "./drawer-height.ts";

/** The table under the map, dragged or stepped to the height that suits. */
export function Drawer({ children }: { readonly children: ReactNode }) {
  const m = useMessages();
  const open = useView((view) => view.tableOpen);
  const drawer = useRef<HTMLElement>(null);
  const [height, setHeight] = useState(() => drawerHeight(window.innerHeight * 0.29, window.innerHeight));

  const resize = (wanted: number) => setHeight(drawerHeight(wanted, window.innerHeight));
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const bottom = drawer.current?.getBoundingClientRect().bottom ?? window.innerHeight;
    resize(bottom - event.clientY);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowUp" ? 24 : event.key === "ArrowDown" ? -24 : 0;
    if (step === 0) return;
    event.preventDefault();
    resize(height + step);
  };
  const toggle = m.text(open ? "shell.drawer.hide" : "shell.drawer.show");
  return (
    <section
      ref={drawer}
      className="shell-drawer"
      style={{ height: open ? height : 0 }}
      aria-label={m.text("shell.drawer")}
      data-tour="table"
    >
      {open && (
        // A separator that can be moved takes the focus and the arrow keys (WAI-ARIA window splitter).
        <hr
          className="shell-drawer-handle"
          tabIndex={0}
          aria-label={m.text("shell.drawer.resize")}
          aria-orientation="horizontal"
          aria-valuenow={Math.round(height)}
          aria-valuemin={120}
          aria-valuemax={Math.round(window.innerHeight * 0.7)}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onKeyDown={onKeyDown}
        />
      )}
      <button
        type="button"
        className="shell-fold shell-fold-drawer"
        aria-expanded={open}
        aria-label={toggle}
        title={toggle}
        onClick={() => commands.toggleTable.run()}
      >
        <Icon name={open ? "chevron-down" : "chevron-up"} size={14} />
      </button>
      {open && <div className="shell-drawer-body">{children}</div>}
    </section>
  );
}
