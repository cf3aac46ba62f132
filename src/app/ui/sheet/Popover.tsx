import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";

interface PopoverProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Pixels between a popover and the edge of the window. */
const MARGIN = 8;

/** A small window beside the button that opened it: above it where there is more room there, as in a drawer. Escape and a press elsewhere close it. */
export function Popover({ anchor, label, onClose, children }: PopoverProps) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Readonly<Record<string, number>>>({});
  useLayoutEffect(() => {
    const button = anchor.current?.getBoundingClientRect();
    const width = box.current?.offsetWidth ?? 0;
    if (!button) return;
    const left = Math.max(MARGIN, Math.min(button.left, window.innerWidth - width - MARGIN));
    const above = button.top - MARGIN;
    const below = window.innerHeight - button.bottom - MARGIN;
    setPlace(
      above > below
        ? { left, bottom: window.innerHeight - button.top + 4, maxHeight: above }
        : { left, top: button.bottom + 4, maxHeight: below },
    );
    box.current?.querySelector<HTMLElement>("input, select, button")?.focus();
  }, [anchor]);
  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      const target = event.target as Node;
      if (!box.current?.contains(target) && !anchor.current?.contains(target)) onClose();
    };
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  }, [anchor, onClose]);
  // On the page itself: inside a drawer its neighbours would lie over it.
  return createPortal(
    <div
      ref={box}
      role="dialog"
      aria-label={label}
      className="ui-popover"
      style={place}
      // A portal's events go up to where it was made: the sheet is not to hear them.
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== "Escape") return;
        onClose();
        anchor.current?.focus();
      }}
    >
      {children}
    </div>,
    document.body,
  );
}
