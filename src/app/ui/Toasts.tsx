import { Button } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import { Icon } from "./Icon.tsx";
import "./toasts.css";

interface ToastItem {
  readonly id: number;
  readonly tone: "info" | "warning" | "danger" | "success";
  readonly text: string;
}

interface ToastsProps {
  readonly items: readonly ToastItem[];
  readonly closeLabel: string;
  readonly onClose: (id: number) => void;
}

const TONE_ICON = { info: "info", warning: "warning", danger: "warning", success: "check" } as const;

/** Good news goes by itself; what went wrong stays until it is closed. */
const PASSING = 8000;

/** Short messages at the foot of the window; the live region is always there, so that the first one is read out too. */
export function Toasts({ items, closeLabel, onClose }: ToastsProps) {
  return (
    <div className="ui-toasts" role="status" aria-live="polite">
      {items.map((item) => (
        <Toast key={item.id} item={item} closeLabel={closeLabel} onClose={onClose} />
      ))}
    </div>
  );
}

interface ToastProps {
  readonly item: ToastItem;
  readonly closeLabel: string;
  readonly onClose: (id: number) => void;
}

function Toast({ item: { id, tone, text }, closeLabel, onClose }: ToastProps) {
  // It waits while somebody is at it with pointer or keyboard.
  const [held, setHeld] = useState(false);
  const passing = (tone === "info" || tone === "success") && !held;
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!passing) return;
    const timer = setTimeout(() => close.current(id), PASSING);
    return () => clearTimeout(timer);
  }, [passing, id]);
  return (
    <fieldset
      className={`ui-toast ui-toast-${tone}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={TONE_ICON[tone]} />
      <p className="ui-toast-text">{text}</p>
      <Button variant="tertiary" icon aria-label={closeLabel} onClick={() => onClose(id)}>
        <Icon name="close" size={18} />
      </Button>
    </fieldset>
  );
}
