import { describe, expect, test } from "vitest";
import { commandFor, type KeyPress, shortcutOf } from "../../../src/app/commands/hotkeys.ts";
import { allCommands } from "../../../src/app/commands/index.ts";

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});
const windows = { onMac: false, typing: false, singleKeys: true };
const asked = (one: KeyPress, at: Partial<typeof windows> = {}) => commandFor(one, { ...windows, ...at })?.id;

describe("a press of keys", () => {
  test("asks for the command that has it as its shortcut", () => {
    expect(asked(press("z", { ctrlKey: true }))).toBe("undo");
    expect(asked(press("Z", { ctrlKey: true, shiftKey: true }))).toBe("redo");
    expect(asked(press("y", { ctrlKey: true }))).toBe("redo");
    expect(asked(press("k", { ctrlKey: true }))).toBe("openPalette");
    expect(asked(press("/", { shiftKey: true }))).toBe("openPalette");
    expect(asked(press("?", { shiftKey: true }))).toBe("openShortcuts");
    expect(asked(press("3"))).toBe("openWorkspace.plots");
    expect(asked(press("Escape"))).toBe("cancel");
  });

  test("with ⌘ on a Mac is the same as with Ctrl elsewhere", () => {
    expect(asked(press("z", { metaKey: true }), { onMac: true })).toBe("undo");
    expect(asked(press("z", { ctrlKey: true }), { onMac: true })).toBeUndefined();
    expect(asked(press("z", { metaKey: true }))).toBeUndefined();
  });

  test("for a bracket is the same on Norwegian keyboards, where it takes AltGr or Alt", () => {
    const altGr = { ctrlKey: true, altKey: true, getModifierState: (key: string) => key === "AltGraph" };
    expect(asked(press("["))).toBe("previousScenario");
    expect(asked(press("]", altGr))).toBe("nextScenario");
    expect(asked(press("[", { altKey: true }), { onMac: true })).toBe("previousScenario");
  });

  test("with another key held asks for nothing", () => {
    expect(asked(press("z", { ctrlKey: true, altKey: true }))).toBeUndefined();
    expect(asked(press("t", { altKey: true }))).toBeUndefined();
    expect(asked(press("3", { ctrlKey: true }))).toBeUndefined();
    expect(asked(press("T", { shiftKey: true }))).toBeUndefined();
  });

  test("in a field writes, and undoes what was written there; search and saving are still at hand", () => {
    const typing = { typing: true };
    expect(asked(press("t"), typing)).toBeUndefined();
    expect(asked(press("z", { ctrlKey: true }), typing)).toBeUndefined();
    expect(asked(press("k", { ctrlKey: true }), typing)).toBe("openPalette");
    expect(asked(press("s", { ctrlKey: true }), typing)).toBe("exportProject");
  });

  test("of one key can be switched off, and the others stay", () => {
    const off = { singleKeys: false };
    expect(asked(press("t"), off)).toBeUndefined();
    expect(asked(press("/"), off)).toBeUndefined();
    expect(asked(press("["), off)).toBeUndefined();
    expect(asked(press("Escape"), off)).toBe("cancel");
    expect(asked(press("z", { ctrlKey: true }), off)).toBe("undo");
  });
});

test("every shortcut is written the way a press of it is read", () => {
  const shortcuts = allCommands.flatMap((command) => command.shortcut ?? []);
  expect(shortcuts.length).toBeGreaterThan(12);
  for (const shortcut of shortcuts) {
    const parts = shortcut.split("+");
    const key = parts.at(-1) ?? "";
    const held = {
      ctrlKey: parts.includes("mod"),
      shiftKey: parts.includes("shift"),
      altKey: parts.includes("alt"),
    };
    expect(shortcutOf(press(key, held), false)).toBe(shortcut);
  }
});
