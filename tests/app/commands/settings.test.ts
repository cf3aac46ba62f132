import { afterEach, beforeEach, expect, test } from "vitest";
import { commands } from "../../../src/app/commands/index.ts";
import { startSettings } from "../../../src/app/commands/settings.ts";
import { viewStore } from "../../../src/app/state/stores.ts";

let stop = () => {};
beforeEach(() => viewStore.setState(viewStore.getInitialState(), true));
afterEach(() => stop());

function aShelf(text: string | null = null) {
  const shelf = {
    text,
    getItem: () => shelf.text,
    setItem: (_key: string, value: string) => (shelf.text = value),
  };
  return shelf;
}
const settings = () => {
  const { language, theme, singleKeys } = viewStore.getState();
  return { language, theme, singleKeys };
};
const DEFAULTS = { language: "nb", theme: "auto", singleKeys: true };

test("language, appearance and single keys are as they were left; nothing else is kept", () => {
  const shelf = aShelf();
  stop = startSettings(shelf);
  commands.setLanguage.run("nn");
  commands.setTheme.run("dark");
  commands.toggleSingleKeys.run();
  commands.openWorkspace.run("plots");
  commands.setPin.run({ at: { x: 1, y: 2 } as never, label: "Storgata 1" });
  expect(JSON.parse(shelf.text ?? "")).toEqual({ language: "nn", theme: "dark", singleKeys: false });
  stop();
  viewStore.setState(viewStore.getInitialState(), true);
  stop = startSettings(shelf);
  expect(settings()).toEqual({ language: "nn", theme: "dark", singleKeys: false });
});

test.each(["", "{", "null", "7", '{"language":"sv","theme":7,"singleKeys":"yes"}'])(
  "what is not ours is left alone: %s",
  (text) => {
    stop = startSettings(aShelf(text));
    expect(settings()).toEqual(DEFAULTS);
  },
);

test("a browser without storage, or with a full one, forgets and goes on", () => {
  stop = startSettings(null);
  commands.setLanguage.run("en");
  stop();
  const refuse = () => {
    throw new DOMException("no", "SecurityError");
  };
  stop = startSettings({ getItem: refuse, setItem: refuse });
  commands.setLanguage.run("nn");
  expect(settings().language).toBe("nn");
});
