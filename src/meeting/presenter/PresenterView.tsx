import { useId } from "react";
import { DrawingView } from "../DrawingView.tsx";
import { pointOut, showScreen, toggleBlank, useMeeting } from "../meeting-store.ts";
import { screensOf } from "../screens/register.ts";
import { useCase } from "../use-case.ts";
import { useMap } from "../use-map.ts";
import { beginAgain, usePresenter, writeNote } from "./presenter-window.ts";
import { useClock } from "./use-clock.ts";
import "./presenter.css";

const SHEET = { width: 640, height: 560, words: 17 } as const;
const MINUTE = 60_000;

/** What the presenter sees and the room does not: what comes next, own notes, the time, and a map to point on. */
export function PresenterView() {
  const opened = useCase();
  const { publicCase, reckoned, m } = opened;
  const { screen: shown, alternative, pointed, blank } = useMeeting();
  const note = useId();
  const pick = useId();
  const notes = usePresenter((state) => state.notes);
  const screens = screensOf(publicCase);
  const at = Math.max(
    0,
    screens.findIndex(({ id }) => id === shown),
  );
  const [screen, next, last] = [screens[at], screens[at + 1], screens[at - 1]];
  const spoken = reckoned.find(({ alternative: { id } }) => id === alternative) ?? reckoned[0];
  const map = useMap(opened, spoken, SHEET, { plots: true });
  if (!screen) return null;
  const hint = `room.presenter.note.${screen.id}`;
  return (
    <main className="mt-presenter">
      <section className="mt-presenter-now">
        <p className="mt-presenter-at">{m.text("meeting.position", { at: at + 1, all: screens.length })}</p>
        <h1>{screen.question(publicCase, m)}</h1>
        {m.has(hint) && <p>{m.maybe(hint)}</p>}
        <label htmlFor={note}>{m.text("room.presenter.notes")}</label>
        <textarea
          id={note}
          value={notes[screen.id] ?? ""}
          onChange={(event) => writeNote(screen.id, event.currentTarget.value)}
        />
        <p className="mt-presenter-kept">{m.text("room.presenter.kept")}</p>
        <p className="mt-presenter-next">
          {next
            ? m.text("room.presenter.next", { question: next.question(publicCase, m) })
            : m.text("room.presenter.lastScreen")}
        </p>
        <div className="mt-presenter-buttons">
          <button
            type="button"
            className="mt-button"
            disabled={!last}
            onClick={() => last && showScreen(last.id)}
          >
            ← {m.text("room.presenter.back")}
          </button>
          <button
            type="button"
            className="mt-button"
            disabled={!next}
            onClick={() => next && showScreen(next.id)}
          >
            {m.text("room.presenter.forward")} →
          </button>
          <button type="button" className="mt-button" aria-pressed={blank} onClick={toggleBlank}>
            {m.text("room.presenter.blank")}
          </button>
        </div>
      </section>
      <section className="mt-presenter-side">
        <Clock />
        <DrawingView {...map} label={m.text("room.presenter.map")} onPoint={pointOut} />
        <label htmlFor={pick}>{m.text("room.presenter.point")}</label>
        <select
          id={pick}
          value={pointed ?? ""}
          onChange={(event) => pointOut(event.currentTarget.value || null)}
        >
          <option value="">{m.text("room.presenter.nothing")}</option>
          <optgroup label={m.text("room.presenter.plots")}>
            {publicCase.plots.map(({ id, name }) => (
              <option key={id} value={`plot:${id}`}>
                {name}
              </option>
            ))}
          </optgroup>
          <optgroup label={m.text("room.presenter.areas")}>
            {publicCase.areas.map(({ id, name }) => (
              <option key={id} value={`area:${id}`}>
                {name}
              </option>
            ))}
          </optgroup>
        </select>
      </section>
    </main>
  );
}

/** Redrawn every second, and nothing else with it. */
function Clock() {
  const { m } = useCase();
  const began = usePresenter((state) => state.began);
  const now = useClock();
  return (
    <p className="mt-presenter-clock">
      <strong>{m.time(new Date(now).toISOString())}</strong>
      <span>
        {m.text("room.presenter.gone", { minutes: Math.max(0, Math.floor((now - began) / MINUTE)) })}
      </span>
      <button type="button" className="mt-button" onClick={beginAgain}>
        {m.text("room.presenter.again")}
      </button>
    </p>
  );
}
