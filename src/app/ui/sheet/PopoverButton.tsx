import { type ReactNode, useRef, useState } from "react";
import { Icon } from "../Icon.tsx";
import type { IconName } from "../icon-paths.ts";
import { Popover } from "./Popover.tsx";

interface PopoverButtonProps {
  readonly icon: IconName;
  readonly label: string;
  /** Given the way to close it. */
  readonly children: (close: () => void) => ReactNode;
}

/** A small button, known by its picture and told by its name, that opens a small window. */
export function PopoverButton({ icon, label, children }: PopoverButtonProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="ui-sheet-tool"
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} size={18} />
      </button>
      {open && (
        <Popover anchor={button} label={label} onClose={() => setOpen(false)}>
          {children(() => setOpen(false))}
        </Popover>
      )}
    </>
  );
}
