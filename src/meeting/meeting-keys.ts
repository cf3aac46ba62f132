import type { PublicCase } from "../engine/council/index.ts";
import { toggleFullScreen } from "./full-screen.ts";
import { showOverlay, showScreen, toggleBlank, turnZoom, useMeeting } from "./meeting-store.ts";
import { togglePresenter } from "./presenter/presenter-window.ts";
import { screensOf } from "./screens/register.ts";

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  " ": 1,
  ArrowLeft: -1,
  PageUp: -1,
};
const ENDS: Readonly<Record<string, number>> = { Home: 0, End: -1 };
const TURNS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Keys that whoever has the focus answers to by itself. */
function taken(key: string, target: Element | null): boolean {
  if (target === null) return false;
  if (target.closest("textarea, select, input:not([type=radio])")) return true;
  if (target.closest("input[type=radio]")) return key.startsWith("Arrow") || key === " ";
  if (target.closest("[data-scrolls]")) return key in STEPS || key in ENDS || key in TURNS;
  return target.closest("button, a, summary") !== null && key === " ";
}

/** The element that has the focus, whichever window it is in: each has its own `Element`. */
const targetOf = ({ target }: KeyboardEvent): Element | null =>
  target !== null && "closest" in target ? (target as Element) : null;

function goTo(key: string, publicCase: PublicCase): boolean {
  const screens = screensOf(publicCase);
  const { screen } = useMeeting.getState();
  const at = Math.max(
    0,
    screens.findIndex(({ id }) => id === screen),
  );
  const step = STEPS[key];
  const end = ENDS[key];
  const next =
    step !== undefined
      ? screens[at + step]
      : end !== undefined
        ? screens.at(end)
        : /^[1-9]$/.test(key)
          ? screens[Number(key) - 1]
          : undefined;
  if (next) showScreen(next.id);
  const by = TURNS[key];
  const turns = by !== undefined && screens[at]?.turn !== undefined;
  if (turns) screens[at]?.turn?.(by, publicCase);
  return next !== undefined || turns;
}

/** What a single letter does. */
const COMMANDS: Readonly<Record<string, () => void>> = {
  b: toggleBlank,
  ".": toggleBlank,
  f: toggleFullScreen,
  p: togglePresenter,
  o: () => showOverlay("overview"),
  "?": () => showOverlay("keys"),
  z: turnZoom,
};

/** Keys of a presenter and of the pointers that are sold for it. Typing in a field is left alone. */
export function onMeetingKey(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
  const { open, overlay, blank } = useMeeting.getState();
  const publicCase = open?.publicCase ?? null;
  const { key } = event;
  if (overlay !== null && key === "Escape") {
    // At once: a dialog tells of its own closing a moment later, and a quick presenter has pressed the next key by then.
    showOverlay(null);
    event.preventDefault();
    return;
  }
  if (publicCase === null || taken(key, targetOf(event))) return;
  // A black screen comes back with any key, as in a slide show: whoever presents must not have to remember which.
  if (blank && overlay === null && key !== "Shift" && key !== "Tab") {
    toggleBlank();
    event.preventDefault();
    return;
  }
  const command = COMMANDS[key.toLowerCase()];
  if (command && overlay === null) command();
  else if (overlay === null ? !goTo(key, publicCase) : !(/^[1-9]$/.test(key) && goTo(key, publicCase)))
    return;
  event.preventDefault();
}
