import { Worker as NodeWorker } from "node:worker_threads";
import { expect, test } from "vitest";
import { guardedWorker } from "../../../src/platform/worker/guarded-worker.ts";
import { watchdog } from "../../../src/platform/worker/watchdog.ts";

/** A worker as a page has it, around one of Node's. */
function worker(code: string) {
  const node = new NodeWorker(code, { eval: true });
  const gone = new Promise<number>((resolve) => node.on("exit", resolve));
  const page = {
    addEventListener: () => {},
    terminate: () => void node.terminate(),
  } as unknown as Worker;
  return { node, page, gone };
}

const STEP = { file: "a.gml", done: 1, total: 2, phase: "read" } as const;

test("a parser that never comes back is ended with its worker, and the question rejects", async () => {
  const { node, page, gone } = worker(
    "require('node:worker_threads').parentPort.on('message', () => { for (;;); })",
  );
  const read = () =>
    new Promise((resolve) => {
      node.once("message", resolve);
      node.postMessage("read");
    });
  const { guarded, end } = guardedWorker(page);
  const watched = watchdog(() => end("fell silent"), 200);
  await expect(
    watched(
      () => {},
      () => guarded(() => read()),
    ),
  ).rejects.toThrow("fell silent");
  expect(await gone).toBe(1);
  await expect(guarded(() => read())).rejects.toThrow("fell silent");
});

test("one that tells how far it is goes on for longer than the silence allowed, and nothing is ended afterwards", async () => {
  let ended = false;
  const heard: number[] = [];
  const watched = watchdog(() => {
    ended = true;
  }, 400);
  const answer = await watched(
    ({ done }) => heard.push(done),
    async (told) => {
      for (let i = 0; i < 6; i += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        told({ ...STEP, done: i });
      }
      return "read";
    },
  );
  await new Promise((resolve) => setTimeout(resolve, 450));
  expect([answer, heard, ended]).toEqual(["read", [0, 1, 2, 3, 4, 5], false]);
});
