import { useEffect, useRef } from "react";
import { KeyList } from "./KeyList.tsx";
import { onMeetingKey } from "./meeting-keys.ts";
import { showOverlay, toggleBlank, turnZoom, useMeeting } from "./meeting-store.ts";
import { Overview } from "./Overview.tsx";
import { Presenter } from "./presenter/Presenter.tsx";
import { Reckoned } from "./Reckoned.tsx";
import { screensOf } from "./screens/register.ts";
import { useCase } from "./use-case.ts";

/** One question a screen, and where we are among them. */
export function Deck() {
  const { publicCase, m } = useCase();
  const shown = useMeeting(({ screen }) => screen);
  const overlay = useMeeting((state) => state.overlay);
  const blank = useMeeting((state) => state.blank);
  const otherZoom = useMeeting((state) => state.otherZoom);
  const screens = screensOf(publicCase);
  const at = Math.max(
    0,
    screens.findIndex(({ id }) => id === shown),
  );
  const screen = screens[at];
  useEffect(() => {
    document.addEventListener("keydown", onMeetingKey);
    return () => document.removeEventListener("keydown", onMeetingKey);
  }, []);
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(screen?.id);
  // Whoever listens instead of looking hears the new question; what had the focus is gone with its screen.
  useEffect(() => {
    if (last.current !== screen?.id) heading.current?.focus();
    last.current = screen?.id;
  }, [screen?.id]);
  if (!screen) throw new Error("a meeting has screens");
  const { Screen } = screen;
  return (
    <>
      <div className="mt-deck" inert={blank}>
        <main className="mt-main" key={screen.id}>
          <h1 ref={heading} tabIndex={-1}>
            {screen.question(publicCase, m)}
          </h1>
          <Screen />
        </main>
        <footer className="mt-foot">
          <p>
            {m.text("meeting.foot", {
              date: m.date(publicCase.date),
              rules: publicCase.ruleSet.version,
              fictional: publicCase.municipality.fictional ? "true" : "false",
            })}
          </p>
          <Reckoned />
          <p>
            {m.text("meeting.position", { at: at + 1, all: screens.length })}
            <kbd>←</kbd> <kbd>→</kbd>
            {screen.zoom && (
              <button type="button" onClick={turnZoom}>
                {m.text((screen.zoom === "whole") === otherZoom ? "room.zoom.whole" : "room.zoom.near")}{" "}
                <kbd>Z</kbd>
              </button>
            )}
            <button type="button" onClick={() => showOverlay("overview")}>
              {m.text("room.overview.open")} <kbd>O</kbd>
            </button>
          </p>
        </footer>
      </div>
      {overlay === "overview" && <Overview />}
      {overlay === "keys" && <KeyList />}
      {blank && (
        <button type="button" className="mt-blank" aria-label={m.text("room.blank")} onClick={toggleBlank} />
      )}
      <Presenter />
    </>
  );
}
