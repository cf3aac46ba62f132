import { expect, test } from "vitest";
import { askForHandOver, onHandOverAsked } from "../../../src/platform/storage/hand-over.ts";

test("a tab hears which project another tab asks for, until it stops listening", async () => {
  const heard: string[] = [];
  const first = await new Promise<string>((resolve) => {
    const stop = onHandOverAsked((id) => {
      heard.push(id);
      stop();
      resolve(id);
    });
    askForHandOver("town");
  });
  expect(first).toBe("town");
  // A second tab proves that the message went out; the first has stopped listening.
  await new Promise<void>((resolve) => {
    const stop = onHandOverAsked(() => {
      stop();
      resolve();
    });
    askForHandOver("other");
  });
  expect(heard).toEqual(["town"]);
});
