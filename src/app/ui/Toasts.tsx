import { Button } from "@digdir/designsystemet-react";
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

/** Short messages at the foot of the window; the live region is always there, so that the first one is read out too. */
export function Toasts({ items, closeLabel, onClose }: ToastsProps) {
  return (
    <div className="ui-toasts" role="status" aria-live="polite">
      {items.map((item) => (
        <div key={item.id} className={`ui-toast ui-toast-${item.tone}`}>
          <Icon name={TONE_ICON[item.tone]} />
          <p className="ui-toast-text">{item.text}</p>
          <Button variant="tertiary" icon aria-label={closeLabel} onClick={() => onClose(item.id)}>
            <Icon name="close" size={18} />
          </Button>
        </div>
      ))}
    </div>
  );
}
