import { useEffect } from "react";
import { onMeetingKey } from "./meeting-keys.ts";
import { useMeeting } from "./meeting-store.ts";
import { screensOf } from "./screens/register.ts";
import { useCase } from "./use-case.ts";

/** One question a screen, and where we are among them. */
export function Deck() {
  const { publicCase, m } = useCase();
  const shown = useMeeting(({ screen }) => screen);
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
  if (!screen) throw new Error("a meeting has screens");
  const { Screen } = screen;
  return (
    <div className="mt-deck">
      <main className="mt-main" key={screen.id}>
        <h1>{screen.question(publicCase, m)}</h1>
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
        <p>
          {m.text("meeting.position", { at: at + 1, all: screens.length })} <kbd>←</kbd> <kbd>→</kbd>
        </p>
      </footer>
    </div>
  );
}
