import { showScreen, useMeeting } from "./meeting-store.ts";
import { screensOf } from "./screens/register.ts";

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  " ": 1,
  ArrowLeft: -1,
  PageUp: -1,
};

/** Keys of a presenter and of the pointers that are sold for it. Typing in a field is left alone. */
export function onMeetingKey(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest("input, textarea, select, button, [role=slider]")) return;
  const { publicCase, screen } = useMeeting.getState();
  const step = STEPS[event.key];
  if (publicCase === null || step === undefined) return;
  const screens = screensOf(publicCase);
  const at = Math.max(
    0,
    screens.findIndex(({ id }) => id === screen),
  );
  const next = screens[at + step];
  if (!next) return;
  event.preventDefault();
  showScreen(next.id);
}
