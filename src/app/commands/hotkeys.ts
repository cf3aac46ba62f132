import { readView } from "../state/index.ts";
import type { Command } from "./command.ts";
import { allCommands } from "./list.ts";

/** What of a keyboard event decides which command it asks for. */
export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey"> & {
  readonly getModifierState?: (key: string) => boolean;
};

/** Second ways to ask for a command that people know from elsewhere. */
const ALSO: Readonly<Record<string, string>> = { "mod+y": "mod+shift+z", "/": "mod+k" };

const byShortcut: ReadonlyMap<string, Command> = new Map(
  allCommands.flatMap((command) => (command.shortcut ? [[command.shortcut, command] as const] : [])),
);

const isLetter = (key: string) => key.length === 1 && key.toLowerCase() !== key.toUpperCase();

/**
 * The press as a shortcut is written: "mod+shift+z". A sign such as "[" or "?" is itself whichever keys it takes to
 * write it: on Norwegian keyboards "[" is AltGr+8, which Windows reports as Ctrl and Alt held down.
 */
export function shortcutOf(press: KeyPress, onMac: boolean): string {
  const writesSign = press.key.length === 1 && !isLetter(press.key);
  const altGr = writesSign && (press.getModifierState?.("AltGraph") === true || (onMac && press.altKey));
  const mod = (onMac ? press.metaKey : press.ctrlKey) && !altGr;
  const parts = [
    ...(mod ? ["mod"] : []),
    ...(press.altKey && !altGr ? ["alt"] : []),
    ...(press.shiftKey && !writesSign ? ["shift"] : []),
  ];
  return [...parts, press.key.length === 1 ? press.key.toLowerCase() : press.key].join("+");
}

/** One character and no modifier: what speech input and a slip of the hand can write (WCAG 2.1.4). */
const isSingleKey = (shortcut: string) => shortcut.length === 1;

/** The command a press asks for; undefined for every other press. */
export function commandFor(
  press: KeyPress,
  at: { readonly onMac: boolean; readonly typing: boolean; readonly singleKeys: boolean },
): Command | undefined {
  const pressed = shortcutOf(press, at.onMac);
  const shortcut = ALSO[pressed] ?? pressed;
  // In a field a key writes, and undo is the field's own.
  if (at.typing && !["mod+k", "mod+s", "F1"].includes(pressed)) return undefined;
  if (isSingleKey(pressed) && !at.singleKeys) return undefined;
  return byShortcut.get(shortcut);
}

const FIELD = 'textarea, select, [contenteditable]:not([contenteditable="false"])';
const NOT_TEXT = new Set(["checkbox", "radio", "button", "submit", "reset", "range", "color", "file"]);

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type);
  return target.closest(FIELD) !== null;
}

/** Binds every shortcut to the window. While a dialog is open the keys are the dialog's. Returns the way to let go. */
export function bindHotkeys(target: Window): () => void {
  const onMac = /Mac|iPhone|iPad/.test(target.navigator.platform);
  const press = (event: KeyboardEvent) => {
    const { dialog, singleKeys } = readView();
    if (event.defaultPrevented || event.isComposing || dialog !== null) return;
    const command = commandFor(event, { onMac, typing: isField(event.target), singleKeys });
    if (!command) return;
    event.preventDefault();
    void command.run();
  };
  target.addEventListener("keydown", press);
  return () => target.removeEventListener("keydown", press);
}
