import { toggleFullScreen } from "./full-screen.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { MeetingDialog } from "./MeetingDialog.tsx";
import { showOverlay, showScreen, useMeeting } from "./meeting-store.ts";
import { togglePresenter } from "./presenter/presenter-window.ts";
import { screensOf } from "./screens/register.ts";
import { useCase } from "./use-case.ts";

/** All questions of the meeting, and what can be done with the room. */
export function Overview() {
  const { publicCase, m } = useCase();
  const shown = useMeeting(({ screen }) => screen);
  return (
    <MeetingDialog title={m.text("room.overview.title")} close={m.text("room.close")}>
      <ol className="mt-overview">
        {screensOf(publicCase).map(({ id, question }) => (
          <li key={id}>
            <button type="button" aria-current={id === shown || undefined} onClick={() => showScreen(id)}>
              {question(publicCase, m)}
            </button>
          </li>
        ))}
      </ol>
      <div className="mt-overview-room">
        <LanguageChoice />
        <button type="button" className="mt-button" onClick={togglePresenter}>
          {m.text("room.presenter.open")} <kbd>P</kbd>
        </button>
        <button type="button" className="mt-button" onClick={toggleFullScreen}>
          {m.text("room.fullScreen")} <kbd>F</kbd>
        </button>
        <button type="button" className="mt-button" onClick={() => showOverlay("keys")}>
          {m.text("room.keys.title")} <kbd>?</kbd>
        </button>
      </div>
    </MeetingDialog>
  );
}
