import { type ReactNode, useEffect, useId, useRef } from "react";
import { showOverlay } from "./meeting-store.ts";

interface MeetingDialogProps {
  readonly title: string;
  readonly close: string;
  readonly children: ReactNode;
}

/** What lies over the screen for a moment. Escape takes it away, and the focus goes back to where it was. */
export function MeetingDialog({ title, close, children }: MeetingDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className="mt-dialog" aria-labelledby={id} onClose={() => showOverlay(null)}>
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="mt-button" onClick={() => showOverlay(null)}>
          {close} <kbd>Esc</kbd>
        </button>
      </header>
      {children}
    </dialog>
  );
}
