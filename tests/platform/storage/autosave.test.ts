import { expect, test } from "vitest";
import { createAutosave } from "../../../src/platform/storage/autosave.ts";

/** Long enough that only a flush saves within a test. */
const NEVER = 1_000_000;

/** A save that ends when the test says so. */
function heldSave() {
  const begun: { readonly value: string; readonly end: (well: boolean) => void }[] = [];
  const save = (value: string) => new Promise<boolean>((resolve) => begun.push({ value, end: resolve }));
  return { begun, save };
}

test("the latest of several changes is saved, once", async () => {
  const saved: string[] = [];
  const autosave = createAutosave(async (value: string) => {
    saved.push(value);
    return true;
  }, NEVER);
  autosave.changed("a");
  autosave.changed("b");
  autosave.changed("c");
  await autosave.flush();
  await autosave.flush();
  expect(saved).toEqual(["c"]);
});

test("a change is saved by itself after the delay", async () => {
  const saved = await new Promise<string>((resolve) => {
    const autosave = createAutosave(async (value: string) => {
      resolve(value);
      return true;
    }, 0);
    autosave.changed("a");
  });
  expect(saved).toBe("a");
});

test("one save runs at a time, and what changed meanwhile is saved after it", async () => {
  const { begun, save } = heldSave();
  const autosave = createAutosave(save, NEVER);
  autosave.changed("a");
  const done = autosave.flush();
  autosave.changed("b");
  autosave.changed("c");
  void autosave.flush();
  expect(begun.map(({ value }) => value)).toEqual(["a"]);
  begun[0]?.end(true);
  await Promise.resolve();
  await Promise.resolve();
  expect(begun.map(({ value }) => value)).toEqual(["a", "c"]);
  begun[1]?.end(true);
  await done;
  expect(begun).toHaveLength(2);
});

test("what could not be saved is kept, and the next flush tries it again", async () => {
  const answers = [false, true];
  const tried: string[] = [];
  const autosave = createAutosave(async (value: string) => {
    tried.push(value);
    return answers.shift() ?? true;
  }, NEVER);
  autosave.changed("a");
  await autosave.flush();
  expect(tried).toEqual(["a"]);
  await autosave.flush();
  await autosave.flush();
  expect(tried).toEqual(["a", "a"]);
});

test("a newer value takes the place of one that could not be saved", async () => {
  const { begun, save } = heldSave();
  const autosave = createAutosave(save, NEVER);
  autosave.changed("a");
  const first = autosave.flush();
  autosave.changed("b");
  begun[0]?.end(false);
  await first;
  void autosave.flush();
  expect(begun.map(({ value }) => value)).toEqual(["a", "b"]);
});

test("what is dropped is not saved, nor brought back by a save that fails afterwards", async () => {
  const { begun, save } = heldSave();
  const autosave = createAutosave(save, NEVER);
  autosave.changed("a");
  const first = autosave.flush();
  autosave.drop();
  begun[0]?.end(false);
  await first;
  autosave.changed("b");
  autosave.drop();
  await autosave.flush();
  expect(begun.map(({ value }) => value)).toEqual(["a"]);
});
