import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allCommands, type Command, commands } from "../../../src/app/commands/index.ts";
import { CATALOGUES } from "../../messages/catalogues.ts";

const folder = join(import.meta.dirname, "../../../src/app/commands");
/** Folders of commands; `editing` holds the pure edits they share. */
const kinds = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "editing")
  .map((entry) => entry.name);
const files = kinds.flatMap((kind) => readdirSync(join(folder, kind)).map((file) => ({ kind, file })));
const all: readonly (readonly [string, Pick<Command, "id" | "text" | "shortcut" | "palette">])[] =
  Object.entries(commands);

describe("the register of commands", () => {
  test("has every file, under the name the file has", () => {
    expect(files.length).toBeGreaterThan(60);
    const name = (file: string) =>
      file.replace(".ts", "").replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    expect(files.map(({ file }) => name(file)).sort()).toEqual(Object.keys(commands).sort());
  });

  test("calls each command what it calls itself", () => {
    for (const [name, command] of all) expect(command.id).toBe(name);
  });

  test("has a name for each in every language", () => {
    const listed = [...all.map(([, command]) => command.text), ...allCommands.map((command) => command.text)];
    for (const [language, catalogue] of Object.entries(CATALOGUES))
      expect(
        listed.filter((key) => !(key in catalogue)),
        language,
      ).toEqual([]);
  });

  test("has no text that no command uses", () => {
    const used = new Set([...all.map(([, { text }]) => text), ...allCommands.map(({ text }) => text)]);
    const texts = Object.keys(CATALOGUES.nb).filter((key) => /^commands\.(name|palette)\./.test(key));
    expect(texts.filter((key) => !used.has(key))).toEqual([]);
  });
});

describe("the list for palette, hotkeys and help", () => {
  test("has every command that a shortcut or the palette is promised", () => {
    const promised = all.filter(([, command]) => command.palette || command.shortcut).map(([, { id }]) => id);
    const listed = new Set(allCommands.map(({ id }) => id));
    expect(promised.length).toBeGreaterThan(10);
    expect(promised.filter((id) => !listed.has(id))).toEqual([]);
  });

  test("names nothing twice and gives no shortcut to two commands", () => {
    const ids = allCommands.map(({ id }) => id);
    const shortcuts = allCommands.flatMap(({ shortcut }) => shortcut ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  test("takes no shortcut that the browser keeps for itself", () => {
    const browsers = new Set([
      "mod+w",
      "mod+t",
      "mod+n",
      "mod+l",
      "mod+r",
      "mod+shift+t",
      "mod+p",
      "F5",
      "F11",
    ]);
    expect(allCommands.flatMap(({ shortcut }) => shortcut ?? []).filter((one) => browsers.has(one))).toEqual(
      [],
    );
  });
});
