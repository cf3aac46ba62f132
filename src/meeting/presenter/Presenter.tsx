import { useEffect } from "react";
import { createPortal } from "react-dom";
import { onMeetingKey } from "../meeting-keys.ts";
import { useMessages } from "../use-case.ts";
import { PresenterView } from "./PresenterView.tsx";
import { usePresenter } from "./presenter-window.ts";

/** The presenter's window, where there is one: drawn from this page, with the same keys. */
export function Presenter() {
  const view = usePresenter((state) => state.view);
  const m = useMessages();
  useEffect(() => {
    if (view === null) return;
    view.document.title = m.text("room.presenter.title");
    view.document.documentElement.lang = m.language;
    view.document.addEventListener("keydown", onMeetingKey);
    return () => view.document.removeEventListener("keydown", onMeetingKey);
  }, [view, m]);
  return view === null ? null : createPortal(<PresenterView />, view.document.body);
}
